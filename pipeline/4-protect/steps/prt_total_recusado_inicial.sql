-- grain: one row per total that the audit refuses (none yet)
select cubo, ano, movimento, municipio
from prt_total_candidato
where false
