-- grain: one row per UF, of the newest year
with lugares as (
  select
    ano,
    uf,
    case when starts_with(uf, 'R') then substr(uf, 2) else left(uf, 1) end as regiao,
    sum(vinculos_ativos_3112)::integer as vinculos
  from 'data/public/cubes/rais.parquet'
  where
    pais_nacionalidade <> 'XBR'
    and ano = (select max(ano) from 'data/public/cubes/rais.parquet')
  group by ano, uf
)

select
  ufs.ano::integer as ano,
  ufs.uf,
  ufs.vinculos as piso,
  coalesce((select sum(r.vinculos) from lugares as r where r.uf = 'R' || ufs.regiao), 0)::integer
    as na_regiao,
  coalesce((select sum(b.vinculos) from lugares as b where b.uf = 'BR'), 0)::integer as no_brasil
from lugares as ufs
where regexp_matches(ufs.uf, '^[0-9]+$')
order by piso desc, uf
