-- grain: one row per year, country, sex and published place whose pay is withheld because its largest could be estimated
select ano, pais, sexo, municipio
from prt_salario_retido
union
select ano, pais, sexo, municipio
from prt_salario_estimavel
