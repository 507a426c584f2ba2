-- grain: one row per system, movement and month of the year
with meses as (
  select
    ano || '-' || mes as competencia,
    mes::integer as mes,
    case when ano < '2020' then 'CAGED' else 'Novo CAGED' end as sistema,
    sum(admissoes)::double as admissoes,
    sum(desligamentos)::double as desligamentos
  from 'data/public/cubes/caged_ajustado.parquet'
  where pais_nascimento <> 'XBR'
  group by ano, mes
),

movimentos as (
  unpivot meses on admissoes, desligamentos into name movimento value valor
),

medias as (
  select
    *,
    avg(valor) over antes as media_antes,
    avg(valor) over depois as media_depois,
    count(*) over antes as meses_antes,
    count(*) over depois as meses_depois
  from movimentos
  window
    antes as (
      partition by sistema, movimento order by competencia
      rows between 6 preceding and 5 following
    ),
    depois as (
      partition by sistema, movimento order by competencia
      rows between 5 preceding and 6 following
    )
),

razoes as (
  select sistema, movimento, mes, avg(valor / ((media_antes + media_depois) / 2)) as razao, count(*) as anos
  from medias
  where meses_antes = 12 and meses_depois = 12
  group by sistema, movimento, mes
)

select
  sistema,
  movimento,
  mes,
  anos::integer as anos,
  100 * razao / avg(razao) over todos as indice,
  (count(*) over todos)::integer as meses_com_indice
from razoes
window todos as (partition by sistema, movimento)
order by sistema, movimento, mes
