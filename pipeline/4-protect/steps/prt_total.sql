-- grain: one row per base, year, movement and municipality whose total is published (rule 7)
select cubo, ano, movimento, uf, municipio, n
from prt_total_candidato
anti join prt_total_recusado using (cubo, ano, movimento, municipio)
where candidato
union all
select cubo, ano, movimento, uf, municipio, n
from prt_safra_total
