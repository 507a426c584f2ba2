-- grain: one row per group of workers, sex and broad age band, of the newest year
select
  case
    when pais_nacionalidade in ('HTI', 'VEN') then pais_nacionalidade
    else 'outros'
  end as grupo,
  sexo,
  faixa_etaria_3 as faixa,
  any_value(ano)::integer as ano,
  sum(vinculos_ativos_3112)::integer as vinculos
from 'data/public/cubes/rais_idade.parquet'
where
  pais_nacionalidade <> 'XBR'
  and ano = (select max(ano) from 'data/public/cubes/rais_idade.parquet')
group by grupo, sexo, faixa
order by grupo, sexo, faixa
