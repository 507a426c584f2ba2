-- grain: one row per class of a year, UF, municipality and month: what the UF holds of it in months with a residual, or that the month shows it (confidential)
with celulas as (
  select
    cubo,
    ano,
    mes,
    movimento,
    pais,
    sexo,
    destino.uf,
    municipio,
    lugar = municipio as mostrada,
    lugar = destino.uf || '99999' as na_uf,
    cast(sum(destino.n) as integer) as n
  from prt_destino as destino
  join prt_classe as classe using (classe)
  join prt_serie using (serie)
  semi join prt_ano using (cubo, ano)
  where not ajuste and mes <> '' and destino.uf <> '99'
  group by all
)
select
  cubo,
  ano,
  movimento,
  pais,
  sexo,
  uf,
  coalesce(municipio, '') as municipio,
  mes,
  coalesce(mostrada, false) as mostrada,
  n
from celulas
semi join (select cubo, ano, movimento, pais, sexo, uf, mes from celulas where na_uf)
  using (cubo, ano, movimento, pais, sexo, uf, mes)
where na_uf or mostrada
