-- grain: one row per year
select
  ano::integer as ano,
  sum(vinculos_ativos_3112)::integer as todos,
  coalesce(sum(vinculos_ativos_3112) filter (pais_nacionalidade <> 'XBR'), 0)::integer
    as imigrantes
from 'data/public/cubes/rais.parquet'
group by ano
order by ano
