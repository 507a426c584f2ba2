-- grain: one row per base, year, movement and municipality, with its total, what of it no cube shows there, and whether the total may be published (rule 7, before the audit)
with totais as (
  select
    cubo,
    ano,
    movimento,
    destino.uf,
    municipio,
    cast(sum(destino.n) as integer) as n,
    cast(coalesce(sum(destino.n) filter (lugar <> municipio), 0) as integer) as oculto
  from prt_destino as destino
  join prt_classe using (classe)
  join prt_serie using (serie)
  semi join prt_ano using (cubo, ano)
  where not ajuste and municipio is not null and cubo = 'RAIS'
  group by all
)
select
  *,
  n >= greatest(10, $k) and oculto >= $k as candidato
from totais
