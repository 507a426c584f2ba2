-- grain: one row per class of a year and place: its months added up, and beside them the groups that reach k only over the year (rule 8)
with promovidos as (
  select cubo, ano, movimento, pais, sexo, uf, municipio, sum(n) as n
  from prt_anual_mes
  semi join (select * from prt_anual_uf anti join prt_anual_recusada using (cubo, ano, movimento, pais, sexo, uf))
    using (cubo, ano, movimento, pais, sexo, uf)
  where not mostrada and municipio <> ''
  group by all
  having sum(n) >= $k
),
movidos as (
  select cubo, ano, movimento, pais, sexo, uf, municipio, n
  from prt_publicado
  semi join prt_ano using (cubo, ano)
  where not ajuste and mes <> ''
  union all
  select cubo, ano, movimento, pais, sexo, uf, municipio, n
  from promovidos
  union all
  select cubo, ano, movimento, pais, sexo, uf, uf || '99999', -n
  from promovidos
)
select cubo, ano, movimento, pais, sexo, uf, municipio, cast(sum(n) as integer) as n
from movidos
group by all
having sum(n) <> 0
union all
select cubo, ano, movimento, pais, sexo, uf, municipio, n
from prt_safra_anual
