-- grain: one row per line of the old CAGED files (adjusted, identified), in file order
select
  mes_arquivo,
  row_number() over (partition by mes_arquivo order by b3, registro, sinal, via) as ordem,
  pessoa,
  vinculo,
  via,
  grupo,
  competencia(mes_declarado) as competencia_declarada,
  municipio_declarado(municipio, b2)::varchar as municipio,
  (mes_declarado // 12)::varchar as ano_declarado,
  nulo_as_vezes(ocupacao, b2, 30) as ocupacao,
  com_zeros(left(subclasse, 5)::integer, 5, sem_zeros(raiz)) as classe,
  lpad((mes % 12 + 1)::varchar, 2, '0') || (mes // 12)::varchar as competencia_movimentacao,
  com_zeros(ddmmaaaa(admissao), 8, sem_zeros(raiz)) as data_admissao,
  com_zeros(ddmmaaaa(nascimento_declarado(nascimento, b1)), 8, sem_zeros(raiz)) as data_nascimento,
  faixa_tamanho(empregados)::varchar as tamanho,
  nulo_as_vezes(escolaridade, b2, 10) as escolaridade,
  horas::varchar as horas,
  (ano - year(nascimento))::varchar as idade,
  lpad(cnpj::varchar, 14, '0') as cnpj,
  if(tipo_vinculo = 55, '1', '0') as aprendiz,
  if(mes_declarado = mes, '1', '0') as no_prazo,
  pis_declarado(pis, b1, ano, sem_zeros(raiz)) as pis,
  if(deficiencia > 0, '1', '0') as portador_deficiencia,
  nulo_as_vezes(raca, b2, 20) as raca,
  (centavos // 100)::varchar as salario,
  reais(centavos, ',') as salario_declarado,
  sinal::varchar as saldo,
  com_zeros(subclasse::integer, 7, sem_zeros(raiz)) as subclasse,
  sexo::varchar as sexo,
  nome_declarado(primeiro_nome, nome_do_meio, ultimo_nome, b1) as nome,
  subsetor(secao)::varchar as subsetor,
  if(sinal = 1, '0,0', reais(((dia - admissao) * 10 // 304 * 10)::bigint, ',')[:-2]) as tempo_emprego,
  '1' as tipo_estabelecimento,
  deficiencia::varchar as deficiencia,
  case
    when sinal = 1 and tipo_vinculo = 60 then '25'
    when sinal = 1 then tipo_admissao::varchar
    else case motivo
      when 11 then '4' when 10 then '5' when 21 then '6' when 70 then '7' when 60 then '8'
      when 31 then '9' else '11'
    end
  end as tipo_movimento,
  (raiz % 90000000 + 10000000)::varchar as cep,
  cpf_declarado(cpf, b1, ano, sem_zeros(raiz)) as cpf,
  day(dia)::varchar as dia,
  if(horas <= 25, '1', if(mes < 2018 * 12 + 4 and fatia(b2, 40, 10) = 0, '{', '0')) as parcial,
  if(intermitente, '1', if(mes < 2018 * 12 + 4 and fatia(b2, 40, 10) = 0, '{', '0')) as intermitente
from sint_movimento
where tipo = 'AJUST'
order by mes_arquivo, ordem
