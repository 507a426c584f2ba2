-- grain: one row per class: series, published country and published sex
with publicadas as (
  select distinct serie, pais_publicado as pais, sexo_publicado as sexo
  from prt_pais
)
select
  cast(row_number() over (order by serie, pais, sexo) as integer) as classe,
  serie,
  universo,
  tem_municipio,
  pais,
  sexo
from publicadas
join prt_serie using (serie)
