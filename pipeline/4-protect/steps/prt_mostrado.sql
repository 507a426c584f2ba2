-- grain: one row per attribute and group, with the country, sex and place it is shown at in the cube of the attribute
select
  atributo,
  grupo,
  cubo,
  ano,
  movimento,
  case
    when nivel_mostrado <= 3 or pais = 'XBR' then pais
    when nivel_mostrado = 4 then 'X' || continente
    else 'XNE'
  end as pais,
  if(nivel_mostrado <= 3 or (nivel_mostrado <= 5 and pais <> 'XBR'), sexo, '9') as sexo,
  case
    when nivel_mostrado = 0 then lugar
    when nivel_mostrado = 1 then uf || '99999'
    when nivel_mostrado = 2 then 'R' || regiao || '99999'
    else 'BR99999'
  end as municipio,
  coalesce(grao, 'retida') as grao
from (
  select atributo, grupo, grao, coalesce(nivel, 6) as nivel_mostrado
  from prt_detalhe
)
join prt_grupo using (grupo)
