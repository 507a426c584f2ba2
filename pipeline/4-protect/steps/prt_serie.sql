-- grain: one row per cube, year, month and movement; a series or its adjustments may be too small to publish
with totais as (
  select
    cubo,
    ano,
    mes,
    movimento,
    coalesce(sum(n) filter (where not ajuste), 0) as n,
    coalesce(sum(n) filter (where ajuste), 0) as n_ajuste
  from prt_origem
  group by all
),
cubos as (
  select cubo, count(municipio) > 0 as tem_municipio
  from prt_origem
  group by cubo
)
select
  cast(row_number() over (order by cubo, ano, mes, movimento) as integer) as serie,
  cast(dense_rank() over (order by cubo, ano) as integer) as universo,
  cubo,
  ano,
  mes,
  movimento,
  tem_municipio,
  cast(n as integer) as n,
  cast(n_ajuste as integer) as n_ajuste,
  n >= $k as publica,
  n >= $k and abs(n_ajuste) >= $k and n + n_ajuste >= $k as publica_ajuste
from totais
join cubos using (cubo)
