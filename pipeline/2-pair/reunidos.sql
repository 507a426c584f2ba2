-- grain: one row per record of the candidate set, with its unit after the passes by key
with reunidos as (
  from pair_certos
  union all
  from pair_passo_1
  union all
  from pair_passo_2
  union all
  from pair_passo_3
  union all
  from pair_passo_4
  union all
  select registro, unidade, passo, pontos, margem from pair_restantes
)
select
  r.registro,
  coalesce(s.unidade, r.unidade) as unidade,
  if(s.unidade is null, r.passo, 'P8') as passo,
  r.pontos,
  r.margem
from reunidos as r
left join pair_separados as s on s.registro = r.registro
