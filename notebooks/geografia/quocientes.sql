-- grain: one row per UF and nationality shown, of the newest year
with celulas as (
  select ano, uf, pais_nacionalidade as pais, vinculos_ativos_3112::integer as vinculos
  from 'data/public/cubes/rais.parquet'
  where
    pais_nacionalidade <> 'XBR'
    and ano = (select max(ano) from 'data/public/cubes/rais.parquet')
    and regexp_matches(uf, '^[0-9]+$')
),

maiores as (
  select pais
  from celulas
  where not starts_with(pais, 'X')
  group by pais
  order by sum(vinculos) desc, pais
  limit 6
),

lugares as (
  select uf, sum(vinculos)::integer as na_uf
  from celulas
  group by uf
)

select
  any_value(ano)::integer as ano,
  uf,
  pais,
  sum(vinculos)::integer as vinculos,
  any_value(na_uf) as na_uf,
  (sum(vinculos) / sum(sum(vinculos)) over (partition by pais))
  / (any_value(na_uf) / (select sum(na_uf) from lugares)) as quociente
from celulas
inner join maiores using (pais)
inner join lugares using (uf)
group by uf, pais
order by pais, uf
