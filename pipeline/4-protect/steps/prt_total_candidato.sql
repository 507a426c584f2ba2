-- grain: one row per base, year, movement and municipality, with its total, what of it no cube shows there, and whether the total may be published (rule 7, before the audit)
with totais as (
  select
    cubo,
    ano,
    movimento,
    destino.uf,
    municipio,
    cast(sum(destino.n) as integer) as n,
    coalesce(sum(destino.n) filter (lugar = municipio), 0) as mostrado
  from prt_destino as destino
  join prt_classe using (classe)
  join prt_serie using (serie)
  semi join prt_ano using (cubo, ano)
  where not ajuste and municipio is not null and cubo in ('RAIS', 'CAGED')
  group by all
),
-- a year shows what its months do, and beside them the groups promoted
anos as (
  select cubo, ano, movimento, municipio, sum(n) as mostrado_no_ano
  from prt_anual
  group by all
),
ocultos as (
  select
    totais.* exclude (mostrado),
    cast(n - greatest(mostrado, coalesce(mostrado_no_ano, 0)) as integer) as oculto
  from totais
  left join anos using (cubo, ano, movimento, municipio)
)
select
  *,
  n >= greatest(10, $k) and oculto >= $k as candidato
from ocultos
