-- grain: one row per UF, município, nationality and sex with a published mean, of the newest year
select
  ano::integer as ano,
  uf,
  municipio,
  pais_nacionalidade as pais,
  sexo,
  pessoas::integer as pessoas,
  salario_medio::double as salario_medio
from 'data/public/cubes/rais_salario.parquet'
where
  pais_nacionalidade <> 'XBR'
  and sexo in ('1', '2')
  and salario_medio is not null
  and ano = (select max(ano) from 'data/public/cubes/rais_salario.parquet')
order by uf, municipio, pais, sexo
