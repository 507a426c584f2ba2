-- grain: one row per year, UF and município of the bonds of everyone active on 31 December, as declared
-- A year whose files have no Brazilian (an extract of immigrants) has no count of everyone.
with contados as (
  select ano, uf, municipio, count(*) as vinculos, count(*) filter (nacionalidade = '10') as brasileiros
  from stg_rais
  where vinculo_ativo
  group by all
),
completos as (
  select ano from contados group by ano having sum(brasileiros) > 0
)
select
  cast(c.ano as varchar) as ano,
  coalesce(m.uf, u.codigo, '99') as uf,
  m.codigo7 as municipio,
  cast(sum(c.vinculos) as bigint) as vinculos
from contados as c
semi join completos as k on k.ano = c.ano
left join reg_uf as u on u.codigo = c.uf
left join reg_municipio as m on m.codigo6 = c.municipio
group by all
