-- grain: one row per series, parcel, source country and sex (rule 0: where the search begins)
with nacional as (
  select serie, ajuste, pais, continente, sexo, cast(sum(origem.n) as integer) as n
  from prt_origem as origem
  join prt_serie using (cubo, ano, mes, movimento)
  join reg_pais on codigo = pais
  where case when ajuste then publica_ajuste else publica end
  group by all
)
select
  serie,
  ajuste,
  pais,
  continente,
  sexo,
  n,
  case
    when pais = 'XNE' and sexo = '9' then 3
    when pais = 'XNE' then 2
    when pais = 'X' || continente or (pais = 'XBR' and sexo = '9') then 1
    else 0
  end as nivel,
  '' as regra,
  pais as pais_publicado,
  sexo as sexo_publicado
from nacional
