/**
 * What goes wrong in the registers, with the shares of LINKAGE.md, "Why PIS alone is not enough".
 * Per mille of records unless it says persons. Dirt never touches the nationality or the UF of a
 * RAIS record: the stock by country and UF stays equal to the calibration.
 */
export const sujeira = {
  /** PIS not declared: before 2021, and since eSocial S-1.0 made CPF the only key. */
  pisAusenteAntes2021: 20,
  pisAusenteDesde2021: 350,
  pisDigitadoErrado: 4,
  /** Persons with a second PIS, used in half of their bonds. */
  pessoasSegundoPis: 25,
  cpfAusenteAntes2021: 120,
  cpfAusenteDesde2021: 10,
  cpfDigitadoErrado: 3,
  /** Birth dates with day and month swapped, or 1 January. */
  nascimentoErrado: 10,
  nomeVariante: 180,
  /** Companies whose files lost the zeros on the left, one in so many. */
  empresasSemZeros: 25,
  /** Municipality unknown within the UF (`<UF>9999`). */
  municipioIgnorado: 2,
  /** Records repeated line by line: a second bond with the same employer, or declared twice. */
  linhasRepetidas: 1,
  /** Coded fields (education, race, occupation) declared with a null token of the year. */
  camposNulos: 8,
  /** Bonds with a second simultaneous one, and with a third. */
  vinculosSecundarios: 20,
  vinculosTerceiros: 2,
  /** CAGED movements declared in a later month. */
  movimentosForaDoPrazo: 50,
  /** Novo CAGED: movements that did not happen, declared and later excluded. */
  movimentosExcluidos: 3,
} as const;

/** Null tokens of text and code fields, as found in the official files (SPEC 2.2). */
export const marcasDeNulo = ['{ñ class}', '{ñ', '-1', '0-1', '000-1', '{ñclass}'] as const;

/**
 * Macros that write one identifier, date or name as a declarant would; `b` are 64 random bits, of
 * which each macro uses its own ten (slices less than ten bits apart are not independent).
 */
export function dirtMacros(): readonly string[] {
  const s = sujeira;
  return [
    `create or replace macro sem_zeros(raiz) as raiz % ${s.empresasSemZeros} = 0`,
    `create or replace macro com_zeros(n, largura, perde) as
       case when perde then cast(n as varchar) else lpad(cast(n as varchar), largura, '0') end`,
    `create or replace macro casas_decimais() as
       [1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000]::bigint[]`,
    // Adds 1 to 9 to one of the digits, modulo 10.
    `create or replace macro um_digito_errado(n, b) as
       n + (((n // list_extract(casas_decimais(), 1 + fatia(b, 7, 10))) % 10 + 1 + fatia(b, 13, 9)) % 10
            - (n // list_extract(casas_decimais(), 1 + fatia(b, 7, 10))) % 10)
           * list_extract(casas_decimais(), 1 + fatia(b, 7, 10))`,
    `create or replace macro pis_declarado(pis, b, ano, perde) as case
       when b % 1000 < case when ano < 2021 then ${s.pisAusenteAntes2021} else ${s.pisAusenteDesde2021} end
         then list_extract(['', '0', '00000000000', '{ñ class}'], 1 + fatia(b, 30, 4))
       when fatia(b, 10, 1000) < ${s.pisDigitadoErrado} then com_zeros(um_digito_errado(pis, b), 11, perde)
       else com_zeros(pis, 11, perde) end`,
    `create or replace macro cpf_declarado(cpf, b, ano, perde) as case
       when fatia(b, 20, 1000) < case when ano < 2021 then ${s.cpfAusenteAntes2021} else ${s.cpfAusenteDesde2021} end
         then list_extract(['', '0', '00000000000', '99'], 1 + fatia(b, 33, 4))
       when fatia(b, 30, 1000) < ${s.cpfDigitadoErrado} then com_zeros(um_digito_errado(cpf, b), 11, perde)
       else com_zeros(cpf, 11, perde) end`,
    `create or replace macro nascimento_declarado(d, b) as case
       when fatia(b, 40, 1000) >= ${s.nascimentoErrado} then d
       when b % 2 = 0 or day(d) > 12 then make_date(year(d), 1, 1)
       else make_date(year(d), day(d), month(d)) end`,
    `create or replace macro nome_declarado(primeiro, meio, ultimo, b) as case
       when meio = '' then primeiro || ' ' || ultimo
       when fatia(b, 50, 1000) >= ${s.nomeVariante} then primeiro || ' ' || meio || ' ' || ultimo
       else case fatia(b, 5, 5)
         when 0 then primeiro || ' ' || ultimo
         when 1 then primeiro || ' ' || left(meio, 1) || ' ' || ultimo
         when 2 then replace(replace(strip_accents(primeiro || ' ' || meio || ' ' || ultimo), 'Y', 'I'), 'Z', 'S')
         when 3 then replace(replace(primeiro || ' ' || meio || ' ' || ultimo, 'SS', 'S'), 'LL', 'L')
         else primeiro || ' ' || meio end end`,
    `create or replace macro nulo_as_vezes(texto, b, deslocamento) as
       case when fatia(b, deslocamento, 1000) < ${s.camposNulos}
         then list_extract([${marcasDeNulo.map((token) => `'${token}'`).join(', ')}], 1 + fatia(b, 3, ${marcasDeNulo.length}))
         else cast(texto as varchar) end`,
    `create or replace macro municipio_declarado(municipio, b) as
       case when b % 1000 < ${s.municipioIgnorado} then municipio // 10000 * 10000 + 9999 else municipio end`,
    // DDMMAAAA as a number, the way it loses its zero.
    `create or replace macro ddmmaaaa(d) as cast(day(d) * 1000000 + month(d) * 10000 + year(d) as bigint)`,
    `create or replace macro reais(centavos, virgula) as
       cast(centavos // 100 as varchar) || virgula || lpad(cast(centavos % 100 as varchar), 2, '0')`,
  ];
}
