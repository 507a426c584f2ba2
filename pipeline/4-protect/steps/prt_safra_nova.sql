-- grain: one row per series, parcel, class, UF and municipality of the sources, and place it is published at: the ledger this publication leaves (confidential)
select
  cubo,
  ajuste,
  ano,
  mes,
  movimento,
  classe.pais,
  classe.sexo,
  destino.uf,
  destino.municipio,
  lugar,
  cast(sum(destino.n) as integer) as n
from prt_destino as destino
join prt_classe as classe using (classe)
join prt_serie using (serie)
group by all
