-- grain: one row per município with a total published apart, of the newest year
with somas as (
  select municipio, sum(vinculos_ativos_3112)::integer as soma
  from 'data/public/cubes/rais.parquet'
  where ano = (select max(ano) from 'data/public/cubes/rais_municipio.parquet')
  group by municipio
)

select
  totais.ano::integer as ano,
  totais.municipio,
  totais.vinculos_ativos_3112::integer as total,
  coalesce(somas.soma, 0) as soma
from 'data/public/cubes/rais_municipio.parquet' as totais
left join somas using (municipio)
where totais.ano = (select max(ano) from 'data/public/cubes/rais_municipio.parquet')
order by total desc, municipio
