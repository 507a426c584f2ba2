-- grain: one row per município shown, of the newest year, from the largest
with celulas as (
  select ano, municipio, vinculos_ativos_3112::integer as vinculos
  from 'data/public/cubes/rais.parquet'
  where
    pais_nacionalidade <> 'XBR'
    and ano = (select max(ano) from 'data/public/cubes/rais.parquet')
),

municipios as (
  select any_value(ano) as ano, municipio, sum(vinculos)::integer as vinculos
  from celulas
  where regexp_matches(municipio, '^[0-9]{7}$') and not ends_with(municipio, '99999')
  group by municipio
)

select
  ano::integer as ano,
  (row_number() over ordem)::integer as posicao,
  municipio,
  vinculos,
  (sum(vinculos) over ordem)::double / (select sum(vinculos) from celulas) as acumulado
from municipios
window ordem as (
  order by vinculos desc, municipio
  rows between unbounded preceding and current row
)
order by posicao
