-- grain: one row per record of the candidate set: it declares a foreign country, or shares a valid key with one that does
with pis_candidatos as (
  select distinct pis from pair_candidatos where pis is not null
),
cpf_candidatos as (
  select distinct cpf from pair_candidatos where cpf is not null
),
rais as (
  select
    'RAIS' as base, 'RAIS' as leiaute, arquivo_id, linha, ano, pis, cpf, data_nascimento, sexo,
    nacionalidade, null as pais_nacionalidade, null as pais_nascimento
  from stg_rais
  where nacionalidade <> '10' or pis in (from pis_candidatos) or cpf in (from cpf_candidatos)
),
caged as (
  select
    'CAGED' as base, 'CAGED' as leiaute, arquivo_id, linha,
    cast(left(competencia_mov, 4) as smallint) as ano, pis, cpf, data_nascimento, sexo,
    null as nacionalidade, null as pais_nacionalidade, null as pais_nascimento
  from stg_caged
  where pis in (from pis_candidatos) or cpf in (from cpf_candidatos)
),
novo_caged as (
  select
    'CAGED' as base, 'NOVO_CAGED' as leiaute, m.arquivo_id, m.linha,
    cast(left(m.competencia_mov, 4) as smallint) as ano, m.pis, m.cpf, m.data_nascimento, m.sexo,
    null as nacionalidade, n.pais as pais_nacionalidade, o.pais as pais_nascimento
  from stg_novo_caged as m
  left join pair_paises as n on n.grafia = m.nacionalidade
  left join pair_paises as o on o.grafia = m.pais_nascimento
  where n.estrangeiro
    or o.estrangeiro
    or m.pis in (from pis_candidatos)
    or m.cpf in (from cpf_candidatos)
),
ctps as (
  select
    'CTPS' as base, 'RAIS' as leiaute, c.arquivo_id, c.linha,
    cast(year(c.data_emissao) as smallint) as ano, c.pis, c.cpf, c.data_nascimento, c.sexo,
    null as nacionalidade, n.pais as pais_nacionalidade, o.pais as pais_nascimento
  from stg_ctps as c
  left join pair_paises as n on n.grafia = c.nacionalidade
  left join pair_paises as o on o.grafia = c.pais_nascimento
  where n.estrangeiro
    or o.estrangeiro
    or c.pis in (from pis_candidatos)
    or c.cpf in (from cpf_candidatos)
),
registros as (
  from rais
  union all
  from caged
  union all
  from novo_caged
  union all
  from ctps
)
select
  r.base, r.arquivo_id, r.linha, r.ano, r.pis, r.cpf, r.data_nascimento,
  nullif(s.para, '9') as sexo,
  coalesce(n.pais, r.pais_nacionalidade) as pais_nacionalidade,
  r.pais_nascimento
from registros as r
left join reg_rais_nacionalidade as n on n.codigo = r.nacionalidade
left join reg_crosswalk as s on s.base = r.leiaute and s.variavel = 'sexo' and s.de = r.sexo
