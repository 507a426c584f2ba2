-- grain: one row, of the newest year
select
  max(ano)::integer as ano,
  sum(pessoas)::integer as pessoas,
  coalesce(sum(pessoas) filter (salario_medio is not null and sexo in ('1', '2')), 0)::integer as com_media
from 'data/public/cubes/rais_salario.parquet'
where
  pais_nacionalidade <> 'XBR'
  and ano = (select max(ano) from 'data/public/cubes/rais_salario.parquet')
