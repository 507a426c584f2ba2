-- grain: one row per year and finest place that may be shown
select
  ano::integer as ano,
  case
    when uf = 'BR' then 'brasil'
    when starts_with(uf, 'R') then 'regiao'
    when ends_with(municipio, '99999') then 'uf'
    else 'municipio'
  end as nivel,
  sum(vinculos_ativos_3112)::integer as vinculos
from 'data/public/cubes/rais.parquet'
group by ano, nivel
order by ano, nivel
