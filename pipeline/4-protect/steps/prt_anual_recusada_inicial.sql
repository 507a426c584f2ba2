-- grain: one row per class of a year and UF that the audit refuses to promote (none yet)
select cubo, ano, movimento, pais, sexo, uf
from prt_anual_uf
where false
