-- grain: one row per declared movement of a person born abroad, in source codes
with pessoas as (
  select l.arquivo_id, l.linha, l.pessoa_id, l.link_rule, p.pais_nascimento as pais
  from links as l
  join persons as p on p.pessoa_id = l.pessoa_id
  where l.base = 'CAGED' and p.pais_nascimento <> 'BRA'
),
caged as (
  select
    'CAGED' as leiaute, arquivo_id, linha, tipo, competencia_mov, competencia_dec, saldo, cnpj, uf,
    municipio, sexo, raca_cor, escolaridade, idade, data_nascimento,
    coalesce(tipo_defic, if(ind_portador_defic = '0', '0', null)) as tipo_defic,
    salario, horas, cnae_subclasse, cbo, ind_trab_intermitente, ind_trab_parcial
  from stg_caged
),
novo_caged as (
  select
    'NOVO_CAGED' as leiaute, arquivo_id, linha, tipo, competencia_mov,
    coalesce(competencia_exc, competencia_dec) as competencia_dec,
    saldo, cnpj, uf,
    municipio, sexo, raca_cor, escolaridade, idade, data_nascimento,
    tipo_defic,
    salario, horas, cnae_subclasse, cbo, ind_trab_intermitente, ind_trab_parcial
  from stg_novo_caged
),
movimentos as (
  from caged
  union all
  from novo_caged
)
select
  m.leiaute,
  m.arquivo_id,
  m.linha,
  p.pessoa_id,
  p.link_rule,
  m.tipo as arquivo,
  m.competencia_mov,
  m.competencia_dec,
  m.saldo,
  m.cnpj,
  m.uf,
  m.municipio,
  p.pais,
  m.sexo,
  m.raca_cor,
  m.escolaridade,
  null::varchar as nivel_instrucao,
  coalesce(
    nullif(m.idade, 0),
    date_sub('year', m.data_nascimento, try_cast(m.competencia_mov || '-01' as date))
  )::smallint as idade,
  null::varchar as faixa_etaria,
  m.tipo_defic,
  m.salario as remuneracao,
  m.horas,
  m.cnae_subclasse,
  m.cbo,
  m.ind_trab_intermitente = '1' as intermitente,
  m.ind_trab_parcial = '1' as parcial
from movimentos as m
join pessoas as p on p.arquivo_id = m.arquivo_id and p.linha = m.linha
