-- grain: one row per cube: records that wait, exclusions that wait, and series with some of either
with series as (
  select
    cubo, ano, mes, movimento,
    coalesce(sum(n) filter (n > 0), 0) as registros,
    coalesce(-sum(n) filter (n < 0), 0) as exclusoes
  from prt_espera
  group by all
)
select
  cubo,
  cast(sum(registros) as integer) as registros,
  cast(sum(exclusoes) as integer) as exclusoes,
  cast(count(*) as integer) as series
from series
group by cubo
