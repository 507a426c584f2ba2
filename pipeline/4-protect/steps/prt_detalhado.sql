-- grain: one row per attribute, cube, year, movement, country, sex, published place and category: what the detailed cubes are made of
select
  atributo,
  cubo,
  ano,
  movimento,
  pais,
  sexo,
  left(municipio, 2) as uf,
  municipio,
  if(grao = 'retida', 'X', larga) as larga,
  case grao when 'fina' then fina when 'larga' then sem_detalhe else 'X' end as fina,
  cast(sum(n) as integer) as n
from prt_mostrado
join prt_valor using (atributo, grupo)
group by all
union all
select atributo, cubo, ano, movimento, pais, sexo, uf, municipio, larga, fina, n
from prt_safra_detalhado
