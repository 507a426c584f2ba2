-- grain: one row per field and level of agreement, with its probability among pairs of one person (m) and of two (u)
with recursive niveis as (
  select unnest(niveis()) as nivel
),
padroes as (
  select niveis_do_par(pair_pares) as niveis, controle, cast(count(*) as double) as pares
  from pair_pares
  group by niveis, controle
),
ditos as (
  select unnest(niveis) as nivel, pares from padroes where controle
),
acasos as (
  select
    n.nivel,
    (coalesce(sum(d.pares), 0) + 0.5)
      / (sum(coalesce(sum(d.pares), 0)) over (partition by n.nivel // 10) + 1) as u
  from niveis as n
  left join ditos as d on d.nivel = n.nivel
  group by n.nivel
),
chances as (
  select p.niveis, p.pares, exp(coalesce(sum(ln(a.u)), 0)) as u
  from (select *, row_number() over () as padrao from padroes where not controle) as p
  left join acasos as a on list_contains(p.niveis, a.nivel)
  group by p.padrao, p.niveis, p.pares
),
em(volta, parcela, m) as (
  select 0, 0.05::double, map_from_entries(list({'k': nivel, 'v': cast(if(nivel in (13, 22, 33, 43), 0.8, 0.1) as double)}))
  from niveis
  union all
  select volta + 1, any_value(parcela), map_from_entries(list({'k': nivel, 'v': m}))
  from (
    select
      e.volta,
      n.nivel,
      sum(e.peso) filter (true) as total,
      any_value(e.parcela) as parcela,
      (sum(if(list_contains(e.niveis, n.nivel), e.peso, 0)) + 0.1)
        / (sum(sum(if(list_contains(e.niveis, n.nivel), e.peso, 0))) over (partition by n.nivel // 10) + 0.3) as m
    from (
      select
        volta,
        niveis,
        peso,
        sum(peso) over () / sum(pares) over () as parcela
      from (
        select
          em.volta,
          c.niveis,
          c.pares,
          c.pares * em.parcela * verossimilhanca(em.m, c.niveis)
            / (em.parcela * verossimilhanca(em.m, c.niveis) + (1 - em.parcela) * c.u) as peso
        from em, chances as c
        where em.volta < 25
      )
    ) as e, niveis as n
    group by e.volta, n.nivel
  )
  group by volta
)
select
  a.nivel,
  map_extract_value(e.m, a.nivel) as m,
  a.u,
  e.parcela
from acasos as a, (select * from em order by volta desc limit 1) as e
