-- grain: one row per UF, or wider place that holds what no UF may show, of the newest year
select
  uf,
  regexp_matches(uf, '^[0-9]+$') as mostrada,
  any_value(ano)::integer as ano,
  sum(vinculos_ativos_3112)::integer as vinculos
from 'data/public/cubes/rais.parquet'
where
  pais_nacionalidade <> 'XBR'
  and ano = (select max(ano) from 'data/public/cubes/rais.parquet')
group by uf
order by vinculos desc, uf
