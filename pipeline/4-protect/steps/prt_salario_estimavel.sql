-- grain: one row per pay cell still shown whose count, mean and median enclose the largest pay within 15 %, nobody being below the lowest median shown for the year (rule 11)
with mostrados as (
  select
    * replace (cast(pessoas as bigint) as pessoas),
    min(salario_mediano) over (partition by ano) as piso,
    pessoas // 2 as metade
  from prt_salario_calculado
  anti join prt_salario_retido using (ano, pais, sexo, municipio)
  where salario_medio is not null
),
limites as (
  select
    ano,
    pais,
    sexo,
    municipio,
    salario_medio * pessoas - metade * piso - (pessoas - metade - 1) * salario_mediano as maximo,
    greatest(
      salario_medio,
      salario_mediano,
      (salario_medio * pessoas - (pessoas - metade) * salario_mediano) / greatest(1, metade)
    ) as minimo
  from mostrados
)
select ano, pais, sexo, municipio
from limites
where maximo <= 1.15 * minimo
