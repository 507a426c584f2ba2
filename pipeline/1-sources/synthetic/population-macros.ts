/** Macros of the domain: Brazilian posts, size bands, IBGE sub-sectors, competências. */
export function populationMacros(): readonly string[] {
  return [
    // A Brazilian post changes hands in one year of three; active bonds are 75 % of those declared.
    `create or replace macro sorte_do_posto(posto, ano) as bits(posto * 64 + ano - 1990, 50)`,
    `create or replace macro gira(posto, ano) as sorte_do_posto(posto, ano) % 3 = 0`,
    `create or replace macro dia_de_saida(posto, ano) as
       make_date(ano, 1, 1) + fatia(sorte_do_posto(posto, ano), 20, 345)`,
    `create or replace macro dia_de_entrada(posto, ano) as
       make_date(ano, 1, 1) + fatia(sorte_do_posto(posto, ano), 20, 345)
         + 1 + fatia(sorte_do_posto(posto, ano), 40, 15)`,
    // Year in which the bond that a post had on 31/12 of `ano` began, at most 14 years before.
    `create or replace macro inicio(posto, ano) as case
       ${Array.from({ length: 14 }, (_, back) => `when gira(posto, ano - ${back}) then ano - ${back}`).join('\n')}
       else ano - 14 end`,
    // Official size bands: 2 up to 4 employees … 10 from 1,000.
    `create or replace macro faixa_tamanho(n) as case
       when n <= 4 then 2 when n <= 9 then 3 when n <= 19 then 4 when n <= 49 then 5 when n <= 99 then 6
       when n <= 249 then 7 when n <= 499 then 8 when n <= 999 then 9 else 10 end`,
    // Four occupations for each section and level; see `listVariables`.
    `create or replace macro ocupacao_de(secao, escolaridade, b, deslocamento) as
       list_extract(getvariable('ocupacoes'),
         1 + ((ascii(secao) - 65) * 3 + case when escolaridade <= 6 then 0 when escolaridade <= 8 then 1 else 2 end) * 4
           + fatia(b, deslocamento, 4))`,
    `create or replace macro subsetor(secao) as
       list_extract([25, 1, 13, 14, 14, 15, 16, 20, 21, 20, 18, 19, 19, 19, 24, 23, 22, 21, 21, 21, 24],
                    ascii(secao) - 64)`,
    // Months are counted from year 0: 2020-01 is 2020 × 12.
    `create or replace macro competencia(mes) as
       cast(mes // 12 as varchar) || lpad(cast(mes % 12 + 1 as varchar), 2, '0')`,
  ];
}
