-- grain: one row per year, country, sex and published place: people, and mean and median pay where dominance allows (rule 11, before the bounds; confidential)
-- pay in steps of 5 %: a step and how many have it stand for the records
with passos as materialized (
  select grupo, cast(round(ln(paga) / 0.05) as smallint) as passo, count(*) as n
  from prt_registro
  where paga is not null
  group by grupo, passo
),
nacionais as (
  select ano, passo, sum(passos.n) as n
  from passos
  join prt_grupo using (grupo)
  group by ano, passo
),
-- the step of the national 99.5 % of the year
tetos as (
  select ano, min(passo) as teto
  from (
    select
      ano,
      passo,
      sum(n) over (partition by ano order by passo) as ate,
      sum(n) over (partition by ano) as todos
    from nacionais
  )
  where ate >= greatest(1, todos - todos // 200)
  group by ano
),
mostrados as (
  select detalhe.grupo, celula, ano, municipio, pais, sexo, grao
  from prt_detalhe as detalhe
  join prt_mostrado as mostrado
    on mostrado.grupo = detalhe.grupo and nivel_mostrado = coalesce(detalhe.nivel, 6)
  where atributo = 'SALARIO'
),
somas as (
  select celula, least(passo, teto) as passo, sum(n) as n
  from mostrados
  join passos using (grupo)
  join tetos using (ano)
  where grao <> 'retida'
  group by all
),
ordenados as (
  select
    celula,
    round(exp(passo * 0.05), 2) as pago,
    n,
    sum(n) over (partition by celula order by passo) as ate,
    sum(n) over (partition by celula) as todos
  from somas
),
estatisticas as (
  select
    celula,
    cast(sum(cast(round(pago * 100) as bigint) * n) as double) / (any_value(todos) * 100) as media,
    list_median([
      min(pago) filter (ate >= (todos + 1) // 2),
      min(pago) filter (ate >= todos // 2 + 1)
    ]) as mediana
  from ordenados
  group by celula
),
pessoas as (
  select
    celula,
    any_value(ano) as ano,
    any_value(pais) as pais,
    any_value(sexo) as sexo,
    any_value(municipio) as municipio,
    sum(n) as pessoas,
    bool_and(grao <> 'retida') as mostra
  from mostrados
  join (select grupo, n from prt_grupo) using (grupo)
  group by celula
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
left join estatisticas using (celula)
