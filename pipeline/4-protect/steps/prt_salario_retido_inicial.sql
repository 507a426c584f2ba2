-- grain: one row per year, country, sex and published place whose pay is withheld because its largest could be estimated (none yet)
select ano, pais, sexo, municipio
from prt_salario_calculado
where false
