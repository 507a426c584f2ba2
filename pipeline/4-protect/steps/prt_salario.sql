-- grain: one row per year, country, sex and published place: people, and mean and median pay where rule 11 allows
select
  calculado.ano,
  calculado.pais,
  calculado.sexo,
  uf,
  calculado.municipio,
  pessoas,
  if(retido.ano is null, salario_medio, null) as salario_medio,
  if(retido.ano is null, salario_mediano, null) as salario_mediano
from prt_salario_calculado as calculado
left join prt_salario_retido as retido using (ano, pais, sexo, municipio)
union all
select ano, pais, sexo, uf, municipio, pessoas, salario_medio, salario_mediano
from prt_safra_salario
