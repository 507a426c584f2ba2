-- grain: one row per attribute and group still to be shown, with the block it would be shown in at one level (rule 5)
-- blocks of groups first: they are the same for every attribute
with grupos as (
  select
    grupo,
    municipios,
    dense_rank() over (order by cubo, ano, movimento, pais, sexo, lugar) as bloco
  from (
    select
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
    from prt_grupo
    where nivel <= $nivel
  )
),
pendente as (
  select detalhe.numero, detalhe.grupo, municipios, bloco
  from prt_detalhe as detalhe
  join grupos using (grupo)
  anti join prt_tocado using (grupo)
  where grao is null
)
select
  numero,
  grupo,
  municipios,
  cast(bloco * 32 + numero as integer) as bloco
from pendente
