-- grain: one row per class of a year and UF with groups to promote: its municipalities with k or more hidden at the UF over the year (rule 8, before the audit)
with municipios as (
  select
    cubo,
    ano,
    movimento,
    pais,
    sexo,
    uf,
    municipio,
    coalesce(sum(n) filter (not mostrada), 0) as h,
    coalesce(max(n) filter (not mostrada), 0) as maior,
    count(*) filter (mostrada) as vezes,
    count(*) > count(distinct mes) as repartida
  from prt_anual_mes
  group by all
),
meses as (
  select cubo, ano, movimento, pais, sexo, uf, count(distinct mes) as meses
  from prt_anual_mes
  group by all
),
julgados as (
  select *, municipio <> '' and h >= $k as cheio
  from municipios
  join meses using (cubo, ano, movimento, pais, sexo, uf)
),
ufs as (
  select
    cubo,
    ano,
    movimento,
    pais,
    sexo,
    uf,
    sum(h) - sum(h) filter (cheio) as resto,
    count(*) filter (municipio <> '' and (cheio or vezes >= meses)) as fora,
    bool_and(maior < $k) filter (municipio <> '') as ocultos_pequenos,
    bool_and(meses - vezes >= 2 and h <= (cast($k as integer) - 1) * (meses - vezes - 1)) filter (cheio) as espalhados
  from julgados
  group by all
  having bool_or(cheio) and not bool_or(repartida)
),
conhecidos as (
  select distinct cubo, ano, conhecido.uf, m
  from prt_conhecido as conhecido
  join prt_serie using (universo)
)
select cubo, ano, movimento, pais, sexo, uf, cast(m as integer) as m, cast(fora as integer) as fora
from ufs
join conhecidos using (cubo, ano, uf)
where ocultos_pequenos
  and espalhados
  and (resto = 0 or (resto >= $k and m - fora >= 3 and resto <= (cast($k as integer) - 1) * (m - fora - 1)))
