-- grain: one row per spelling of a country in the CTPS and Novo CAGED files
with grafias as (
  select pais_nascimento as grafia from stg_ctps
  union
  select nacionalidade from stg_ctps
  union
  select pais_nascimento from stg_novo_caged
  union
  select nacionalidade from stg_novo_caged
)
select
  g.grafia,
  a.codigo as pais,
  coalesce(a.codigo, '') not in ('BRA', 'XXX') as estrangeiro
from grafias as g
left join reg_pais_alias as a on a.alias_normalizado = normalise_name(g.grafia)
where g.grafia is not null
