-- grain: one row per nationality, the largest of the newest year
with celulas as (
  select
    uf,
    pais_nacionalidade as pais,
    sum(vinculos_ativos_3112)::double as vinculos,
    regexp_matches(uf, '^[0-9]+$') as na_uf
  from 'data/public/cubes/rais.parquet'
  where
    pais_nacionalidade <> 'XBR'
    and ano = (select max(ano) from 'data/public/cubes/rais.parquet')
  group by uf, pais
),

maiores as (
  select pais, sum(vinculos) as total, coalesce(sum(vinculos) filter (na_uf), 0) as mostrados
  from celulas
  where not starts_with(pais, 'X')
  group by pais
  order by total desc, pais
  limit 10
),

todos as (
  select uf, sum(vinculos) as vinculos
  from celulas
  where na_uf
  group by uf
),

pares as (
  select
    maiores.pais,
    coalesce(celulas.vinculos, 0) / maiores.mostrados as parcela,
    (todos.vinculos - coalesce(celulas.vinculos, 0))
    / sum(todos.vinculos - coalesce(celulas.vinculos, 0)) over (partition by maiores.pais)
      as parcela_dos_demais
  from maiores
  cross join todos
  left join celulas on celulas.pais = maiores.pais and celulas.uf = todos.uf
  where maiores.mostrados > 0
)

select
  pais,
  (select max(ano)::integer from 'data/public/cubes/rais.parquet') as ano,
  any_value(total)::integer as vinculos,
  any_value(1 - mostrados / total) as sem_uf,
  sum(abs(parcela - parcela_dos_demais)) / 2 as indice
from pares
inner join maiores using (pais)
group by pais
order by indice desc, pais
