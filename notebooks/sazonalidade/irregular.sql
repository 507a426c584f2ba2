-- grain: one row per month with a centred mean of twelve
with meses as (
  select
    ano || '-' || mes as competencia,
    mes::integer as mes,
    case when ano < '2020' then 'CAGED' else 'Novo CAGED' end as sistema,
    sum(admissoes)::double as admissoes
  from 'data/public/cubes/caged_ajustado.parquet'
  where pais_nascimento <> 'XBR'
  group by ano, mes
),

razoes as (
  select
    competencia,
    mes,
    sistema,
    admissoes / ((avg(admissoes) over antes + avg(admissoes) over depois) / 2) as razao,
    least(count(*) over antes, count(*) over depois) as meses
  from meses
  window
    antes as (
      partition by sistema order by competencia rows between 6 preceding and 5 following
    ),
    depois as (
      partition by sistema order by competencia rows between 5 preceding and 6 following
    )
),

completas as (
  select competencia, sistema, razao, avg(razao) over (partition by sistema, mes) as esperada
  from razoes
  where meses = 12
)

select competencia as mes, sistema, 100 * razao / esperada as irregular
from completas
where sistema = 'Novo CAGED'
order by competencia
