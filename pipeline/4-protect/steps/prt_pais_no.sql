-- grain: one row per series, published country and published sex, with what is wrong with it (rule 0)
with grupos as (
  select
    serie,
    pais_publicado as pais,
    sexo_publicado as sexo,
    any_value(continente order by pais) as continente,
    cast(coalesce(sum(n) filter (where not ajuste), 0) as integer) as n,
    cast(coalesce(sum(n) filter (where ajuste), 0) as integer) as n_ajuste
  from prt_pais
  group by all
),
niveis as (
  select
    *,
    case
      when pais = 'XNE' and sexo = '9' then 3
      when pais = 'XNE' then 2
      when pais = 'X' || continente or (pais = 'XBR' and sexo = '9') then 1
      else 0
    end as nivel
  from grupos
)
select
  serie,
  pais,
  sexo,
  continente,
  n,
  n_ajuste,
  nivel,
  case
    when n > 0 and n < $k then 'principal'
    when n_ajuste <> 0 and abs(n_ajuste) < $k then 'ajuste'
    when n_ajuste <> 0 and n = 0 and nivel = 0 then 'soma'
    when n + n_ajuste < $k and n + n_ajuste <> 0 then 'soma'
  end as falha
from niveis
