-- grain: one row per field and level of agreement, with its probability among pairs of one person (m) and of two (u)
with recursive padroes as (
  select niveis_do_par(pair_pares) as niveis, controle, cast(count(*) as double) as pares
  from pair_pares
  group by niveis, controle
),
acasos as (
  select distribuicao(coalesce(list({'niveis': niveis, 'peso': pares} order by niveis), []), 0.5) as u
  from padroes
  where controle
),
encontros as (
  select
    sum(p.pares) as pares,
    list(
      {'niveis': p.niveis, 'pares': p.pares, 'u': verossimilhanca(a.u, p.niveis)} order by p.niveis
    ) as padroes
  from padroes as p, acasos as a
  where not p.controle
  having count(*) > 0
),
em(volta, parcela, m) as (
  select 0, 0.05::double, inicio_de_m()
  union all
  select volta + 1, list_sum(list_transform(esperados, lambda p: p.peso)) / pares, distribuicao(esperados, 0.1)
  from (
    select
      em.volta,
      e.pares,
      list_transform(
        e.padroes,
        lambda p: {
          'niveis': p.niveis,
          'peso': p.pares * chance_de_um(em.parcela, verossimilhanca(em.m, p.niveis), p.u)
        }
      ) as esperados
    from em, encontros as e
    where em.volta < 25
  )
),
fim as (
  select parcela, m from em order by volta desc limit 1
)
select
  n.nivel,
  map_extract_value(e.m, n.nivel) as m,
  map_extract_value(a.u, n.nivel) as u,
  e.parcela
from (select unnest(niveis()) as nivel) as n, acasos as a, fim as e
