-- grain: one row per year
with cubo as (
  select ano, sum(vinculos_ativos_3112)::integer as no_cubo
  from 'data/public/cubes/rais.parquet'
  group by ano
),

linhas as (
  select ano, count(*)::integer as nas_linhas
  from 'data/public/microdata/rais-tematico.parquet'
  group by ano
)

select ano::integer as ano, no_cubo, nas_linhas
from cubo
full join linhas using (ano)
order by ano
