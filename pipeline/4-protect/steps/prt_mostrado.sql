-- grain: one row per group and level some attribute shows it at, with the country, sex and place it is shown with there, and the number of these
with niveis as (
  select distinct grupo, coalesce(nivel, 6) as nivel_mostrado
  from prt_detalhe
),
mostrados as (
  select
    grupo,
    nivel_mostrado,
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
    end as municipio
  from niveis
  join prt_grupo using (grupo)
)
select
  *,
  cast(dense_rank() over (order by cubo, ano, movimento, pais, sexo, municipio) as integer) as celula
from mostrados
