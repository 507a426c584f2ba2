-- grain: one row per year, country, sex and published place: people, and mean and median pay where rule 11 allows
with tetos as (
  select ano, quantile_disc(remuneracao, 0.995) as teto
  from prt_registro
  join prt_grupo using (grupo)
  where prt_registro.cubo = 'RAIS' and remuneracao > 0
  group by ano
),
mostrados as (
  select mostrado.grupo, mostrado.ano, mostrado.municipio, mostrado.pais, mostrado.sexo, grao, n
  from prt_mostrado as mostrado
  join prt_grupo using (grupo)
  where atributo = 'SALARIO'
),
-- pay up to the national 99.5 % of the year, in steps of 5 %
estatisticas as (
  select
    mostrados.ano,
    municipio,
    pais,
    sexo,
    avg(cast(pago as decimal(18, 2))) as media,
    median(pago) as mediana
  from (
    select grupo, round(exp(round(ln(least(remuneracao, teto)) / 0.05) * 0.05), 2) as pago
    from prt_registro
    join prt_grupo using (grupo)
    join tetos using (ano)
    where prt_registro.cubo = 'RAIS' and remuneracao > 0
  )
  join mostrados using (grupo)
  where grao <> 'retida'
  group by all
),
pessoas as (
  select ano, municipio, pais, sexo, sum(n) as pessoas, bool_and(grao <> 'retida') as mostra
  from mostrados
  group by all
)
select
  ano,
  pais,
  sexo,
  left(municipio, 2) as uf,
  municipio,
  cast(pessoas as integer) as pessoas,
  if(mostra, cast(round(media, -1) as integer), null) as salario_medio,
  if(mostra, cast(round(mediana, -1) as integer), null) as salario_mediano
from pessoas
left join estatisticas using (ano, municipio, pais, sexo)
union all
select ano, pais, sexo, uf, municipio, pessoas, salario_medio, salario_mediano
from prt_safra_salario
