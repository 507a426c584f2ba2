-- grain: one row per group of workers and broad sector, of the newest year
select
  case
    when pais_nacionalidade in ('HTI', 'VEN') then pais_nacionalidade
    else 'outros'
  end as grupo,
  setor,
  any_value(ano)::integer as ano,
  sum(vinculos_ativos_3112)::integer as vinculos
from 'data/public/cubes/rais_secao.parquet'
where
  pais_nacionalidade <> 'XBR'
  and ano = (select max(ano) from 'data/public/cubes/rais_secao.parquet')
group by grupo, setor
order by grupo, setor
