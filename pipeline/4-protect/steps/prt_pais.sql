-- grain: one row per series, parcel, source country and sex, with the country and sex it is published under (rule 0)
with elevado as (
  select
    atual.serie,
    atual.ajuste,
    atual.pais,
    atual.continente,
    atual.sexo,
    atual.n,
    case
      when alvo = 2 and atual.sexo = '9' then 3
      when alvo = 1 and continente = 'NE' and atual.pais <> 'XBR' then if(atual.sexo = '9', 3, 2)
      else coalesce(alvo, nivel)
    end as nivel,
    coalesce(reparo.regra, atual.regra) as regra
  from prt_pais as atual
  left join prt_pais_reparo as reparo
    on reparo.serie = atual.serie
    and reparo.ajuste = atual.ajuste
    and reparo.pais = atual.pais_publicado
    and reparo.sexo = atual.sexo_publicado
)
select
  serie,
  ajuste,
  pais,
  continente,
  sexo,
  n,
  cast(nivel as integer) as nivel,
  regra,
  case
    when nivel = 0 or (nivel = 1 and pais = 'XBR') then pais
    when nivel = 1 then 'X' || continente
    else 'XNE'
  end as pais_publicado,
  case when nivel = 3 or (nivel = 1 and pais = 'XBR') then '9' else sexo end as sexo_publicado
from elevado
