-- grain: one row per attribute and group shown at this level, with its grain: every category has k (ks) or more people, in two (three) or more categories
with finas as (
  select bloco, codigo, any_value(grosso) as grosso, sum(n) as n
  from prt_bloco
  join prt_valor using (numero, grupo)
  group by bloco, codigo
),
largas as (
  select bloco, sum(n) as n, min(n) as menor, count(*) as categorias
  from finas
  group by bloco, grosso
),
julgada as (
  select bloco, 1 as ordem, 'fina' as grao, min(menor) as menor, sum(categorias) as categorias
  from largas
  group by bloco
  union all
  select bloco, 2, 'larga', min(n), count(*)
  from largas
  group by bloco
),
-- a block of several groups hides them only when they are three municipalities or more
lugares as (
  select bloco, any_value(numero) as numero, count(*) = 1 or sum(municipios) >= 3 as vale
  from prt_bloco
  group by bloco
),
escolhida as (
  select bloco, min_by(grao, ordem) as grao
  from julgada
  join lugares using (bloco)
  join prt_atributo using (numero)
  where menor >= minimo and julgada.categorias >= prt_atributo.categorias and lugares.vale
  group by bloco
)
select numero, grupo, grao
from prt_bloco
join escolhida using (bloco)
