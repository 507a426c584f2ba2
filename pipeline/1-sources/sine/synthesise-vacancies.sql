-- grain: one row per invented vacancy of Sine, September 2025 to December 2027
with vagas as (
  select
    i as candidato,
    bits(i + 300000000, 60) as b,
    uniforme(i + 300000000, 61) as sorte_uf,
    uniforme(i + 300000000, 62) as sorte_municipio
  from range(1, $quantas + 1) as t (i)
)
select
  v.candidato,
  m.municipio,
  list_extract(getvariable('ocupacoes'), 1 + fatia(v.b, 0, 252)) as cbo,
  1 + fatia(v.b, 10, 4) as quantidade,
  list_extract(['1', '1', '1', '1', '2', '2', '3', '4'], 1 + fatia(v.b, 20, 8)) as natureza,
  fatia(v.b, 30, 10) = 0 as exclusiva,
  90000000 + fatia(v.b, 15, 4000) * 977 as raiz,
  cast(1 + fatia(v.b, 25, 4) as varchar) as faixa,
  date '2025-09-01' + fatia(v.b, 40, 852) as oferta
from vagas as v
asof inner join sint_faixa_uf as u on v.sorte_uf >= u.desde
asof inner join sint_faixa_municipio_geral as m on u.uf = m.uf and v.sorte_municipio >= m.desde
