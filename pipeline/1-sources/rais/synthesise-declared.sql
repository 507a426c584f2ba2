-- grain: one row per line of a RAIS file, in file order, as the employers declared it
select
  registro,
  via,
  vinculo,
  pessoa,
  grupo,
  sem_zeros(raiz) as perde_zeros,
  pis_declarado(pis, b1, $ano, sem_zeros(raiz)) as pis,
  cpf_declarado(cpf, b1, $ano, sem_zeros(raiz)) as cpf,
  nome_declarado(primeiro_nome, nome_do_meio, ultimo_nome, b1) as nome,
  nascimento_declarado(nascimento, b1) as nascimento,
  lpad(cast(numero_ctps as varchar), 7, '0') as ctps,
  lpad(cast(cnpj as varchar), 14, '0') as cnpj,
  cast(raiz as varchar) as raiz,
  cast(municipio_declarado(municipio, b2) as varchar) as municipio,
  cast(municipio as varchar) as municipio_trabalho,
  cast(sexo as varchar) as sexo,
  nulo_as_vezes(raca, b2, 20) as raca,
  cast(nacionalidade as varchar) as nacionalidade,
  case
    when grupo = 2 then list_extract(['0000', '0'], 1 + perde_ano)
    when fatia(b2, 50, 100) < 5 then '0000'
    else cast(ano_chegada as varchar)
  end as ano_chegada,
  nulo_as_vezes(escolaridade, b2, 10) as escolaridade,
  if(deficiencia > 0, '1', '0') as portador_deficiencia,
  if(deficiencia < 0, '-1', cast(deficiencia as varchar)) as deficiencia,
  if(ativo, '1', '0') as ativo,
  cast(tipo_vinculo as varchar) as tipo_vinculo,
  cast(tipo_admissao as varchar) as tipo_admissao,
  admissao,
  reais(cast(tempo_em_dias * 10 // 304 * 10 as bigint), ',') as tempo_emprego,
  cast(motivo as varchar) as motivo,
  if(ativo, 0, month(desligamento)) as mes_desligamento,
  if(ativo, 0, day(desligamento)) as dia_desligamento,
  cast(horas as varchar) as horas,
  cast($ano - year(nascimento) as varchar) as idade,
  nulo_as_vezes(ocupacao, b2, 30) as ocupacao,
  cast(natureza as varchar) as natureza,
  faixa_tamanho(empregados)::varchar as tamanho,
  secao,
  subclasse,
  centavos,
  reais(centavos, ',') as salario,
  if(year(admissao) = $ano, month(admissao), 1) as primeiro_mes,
  if(ativo, 12, month(desligamento)) as ultimo_mes,
  if(intermitente and $ano >= 2017, '1', '0') as intermitente,
  if(horas <= 25, '1', '0') as parcial,
  case when fatia(b2, 40, 100) < 3 then 1 + fatia(b1, 3, 9) else 0 end as mes_afastamento,
  b2
from (
  select
    *,
    (pessoa * 7919) % 10000000 as numero_ctps,
    coalesce(desligamento, make_date($ano, 12, 31)) - admissao as tempo_em_dias,
    fatia(b2, 5, 2) as perde_ano
  from sint_rais_ano
)
