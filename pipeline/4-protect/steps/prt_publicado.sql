-- grain: one row per class, parcel and published place: the only table cubes are made of
select
  cubo,
  ajuste,
  ano,
  mes,
  movimento,
  classe.pais,
  classe.sexo,
  left(lugar, 2) as uf,
  lugar as municipio,
  cast(sum(destino.n) as integer) as n
from prt_destino as destino
join prt_classe as classe using (classe)
join prt_serie using (serie)
group by all
having sum(destino.n) <> 0
