-- grain: one row per movement in OBMigra's files, in source codes and without municipality
with faixas_2021 as (
  from (values ('01', '01'), ('02', '01'), ('03', '02'), ('04', '03'), ('05', '04'), ('06', '05'),
    ('07', '06'), ('08', '07')) as f (de, para)
),
caged as (
  select
    'CAGED' as leiaute, arquivo_id, linha, 'EST' as arquivo, competencia_mov, saldo, uf, pais,
    continente, sexo, raca_cor, nivel_instrucao, faixa_etaria, salario, cnae_subclasse, cbo,
    ind_trab_intermitente, ind_trab_parcial
  from stg_obmigra_caged
),
novo_caged as (
  select
    'NOVO_CAGED' as leiaute, arquivo_id, linha, tipo, competencia_mov, saldo, uf, pais,
    continente, sexo, raca_cor, nivel_instrucao, faixa_etaria, salario, cnae_subclasse, cbo,
    ind_trab_intermitente, ind_trab_parcial
  from stg_obmigra_novo_caged
),
movimentos as (
  from caged
  union all
  from novo_caged
),
com_dois_digitos as (
  select
    * exclude (faixa_etaria, nivel_instrucao),
    if(length(faixa_etaria) = 1, '0' || faixa_etaria, faixa_etaria) as faixa_etaria,
    if(length(nivel_instrucao) = 1, '0' || nivel_instrucao, nivel_instrucao) as nivel_instrucao
  from movimentos
)
select
  m.leiaute,
  m.arquivo_id,
  m.linha,
  null::varchar as pessoa_id,
  null::varchar as link_rule,
  m.arquivo,
  m.competencia_mov,
  null::varchar as competencia_dec,
  m.saldo,
  null::varchar as cnpj,
  m.uf,
  null::varchar as municipio,
  if(a.codigo = 'XXX', coalesce(k.pais_sem_nome, 'XXX'), a.codigo) as pais,
  m.sexo,
  m.raca_cor,
  null::varchar as escolaridade,
  m.nivel_instrucao,
  null::smallint as idade,
  coalesce(f.para, m.faixa_etaria) as faixa_etaria,
  null::varchar as tipo_defic,
  m.salario as remuneracao,
  null::smallint as horas,
  m.cnae_subclasse,
  m.cbo,
  m.ind_trab_intermitente = '1' as intermitente,
  m.ind_trab_parcial = '1' as parcial
from com_dois_digitos as m
left join reception as r on r.arquivo_id = m.arquivo_id
left join faixas_2021 as f on left(r.competencia, 4) = '2021' and f.de = m.faixa_etaria
left join reg_pais_alias as a on a.alias_normalizado = normalise_name(m.pais)
left join reg_continente_alias as k on k.alias_normalizado = normalise_name(m.continente)
where a.codigo is distinct from 'BRA'
