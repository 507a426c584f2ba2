-- grain: one row per attribute and group still to be shown, with the block it would be shown in at one level (rule 5)
with pendente as (
  select
    atributo,
    grupo,
    cubo,
    ano,
    movimento,
    municipios,
    case
      when $nivel <= 3 or pais = 'XBR' then pais
      when $nivel = 4 then 'X' || continente
      else 'XNE'
    end as pais,
    if($nivel <= 3 or ($nivel <= 5 and pais <> 'XBR'), sexo, '9') as sexo,
    case
      when $nivel = 0 then lugar
      when $nivel = 1 then uf
      when $nivel = 2 then regiao
      else ''
    end as lugar
  from prt_detalhe
  join prt_grupo using (grupo)
  anti join prt_tocado using (grupo)
  where grao is null and prt_grupo.nivel <= $nivel
)
select
  atributo,
  grupo,
  municipios,
  cast(dense_rank() over (order by atributo, cubo, ano, movimento, pais, sexo, lugar) as integer) as bloco
from pendente
