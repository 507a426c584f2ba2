-- grain: one row per attribute, cube, year, movement, country, sex, published place and category: what the detailed cubes are made of
with celulas as (
  select distinct celula, cubo, ano, movimento, pais, sexo, municipio
  from prt_mostrado
),
contadas as (
  select
    detalhe.numero,
    celula,
    case grao when 'fina' then codigo when 'larga' then grosso else 0 end as codigo,
    cast(sum(n) as integer) as n
  from prt_detalhe as detalhe
  join prt_mostrado as mostrado
    on mostrado.grupo = detalhe.grupo and nivel_mostrado = coalesce(detalhe.nivel, 6)
  join prt_valor as valor on valor.numero = detalhe.numero and valor.grupo = detalhe.grupo
  group by all
)
select
  atributo,
  cubo,
  ano,
  movimento,
  pais,
  sexo,
  left(municipio, 2) as uf,
  municipio,
  larga,
  fina,
  n
from contadas
join celulas using (celula)
join prt_codigo using (numero, codigo)
union all
select atributo, cubo, ano, movimento, pais, sexo, uf, municipio, larga, fina, n
from prt_safra_detalhado
