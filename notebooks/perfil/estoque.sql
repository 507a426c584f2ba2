-- grain: one row per year and country, Haiti and Venezuela
select
  ano::integer as ano,
  pais_nacionalidade as pais,
  sum(vinculos_ativos_3112)::integer as vinculos
from 'data/public/cubes/rais.parquet'
where pais_nacionalidade in ('HTI', 'VEN')
group by ano, pais
order by ano, pais
