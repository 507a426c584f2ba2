-- grain: one row per group: year, movement, country, sex and published place of the movements declared on time, of the stock and of the cards, in the years shown by attribute now
with grupos as (
  select cubo, ano, movimento, pais, sexo, municipio as lugar, cast(sum(n) as integer) as n
  from prt_publicado
  semi join prt_ano using (cubo, ano)
  where not ajuste
  group by all
)
select
  cast(row_number() over (order by cubo, ano, movimento, pais, sexo, lugar) as integer) as grupo,
  cubo,
  ano,
  movimento,
  pais,
  reg_pais.continente,
  sexo,
  lugar,
  case
    when lugar not like '%99999' then 0
    when lugar = 'BR99999' then 3
    when left(lugar, 1) = 'R' then 2
    else 1
  end as nivel,
  if(lugar between '1' and '6', left(lugar, 2), null) as uf,
  coalesce(regexp_extract(lugar, '^R?([1-5])', 1), '') as regiao,
  -- a residual of k or more, in which no municipality has k, has at least two
  if(lugar like '%99999', 2, 1) as municipios,
  n
from grupos
join reg_pais on codigo = pais
