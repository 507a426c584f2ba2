-- grain: one row per Federation Unit, region or Brazil of the published place, and one for all
select
  coalesce(uf, 'Brasil') as lugar,
  sum(vinculos_ativos_3112)::integer as registros,
  round(
    100.0 * coalesce(sum(vinculos_ativos_3112) filter (municipio not like '%99999'), 0)
    / sum(vinculos_ativos_3112),
    1
  )::double as no_municipio_pct,
  min(vinculos_ativos_3112)::integer as menor_contagem,
  min(vinculos_ativos_3112) filter (municipio like '%99999')::integer as menor_residuo
from 'rais.parquet'
group by grouping sets ((uf), ())
order by grouping(uf), uf
