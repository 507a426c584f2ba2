-- grain: one row per year, UF and município of the bonds of everyone active on 31 December, Brazilians weighted back
-- Brazilians are a sample of whole companies in two strata: each stratum stands for a known number of
-- bonds. A few thousand companies cannot tell 5,570 municípios apart, so the Brazilians of a UF are
-- spread over its municípios as its inhabitants are. Immigrants count as they are, where they are.
with ativos as (
  select
    cast(r.ano as varchar) as ano,
    coalesce(m.uf, u.codigo, '99') as uf,
    m.codigo7 as municipio,
    coalesce(r.nacionalidade, '10') = '10' as brasileiro,
    coalesce(r.cnpj_raiz, left(r.cnpj, 8)) as empresa
  from stg_rais as r
  left join reg_uf as u on u.codigo = r.uf
  left join reg_municipio as m on m.codigo6 = r.municipio
  where r.vinculo_ativo
),
empresas as (
  select ano, empresa, uf, count(*) as n, sum(count(*)) over (partition by ano, empresa) >= $obrigada_de::integer as obrigada
  from ativos
  where brasileiro
  group by ano, empresa, uf
),
estratos as (
  select ano, uf, obrigada, sum(n) as n, sum(sum(n)) over (partition by ano, obrigada) as amostra
  from empresas
  group by ano, uf, obrigada
),
brasileiros as (
  select ano, uf, sum(n * if(obrigada, $obrigadas::double, $menores::double) / amostra) as n
  from estratos
  group by ano, uf
),
vinculos as (
  select ano, uf, municipio, count(*)::double as n
  from ativos
  where not brasileiro
  group by all
  union all
  select b.ano, b.uf, h.municipio, b.n * coalesce(h.parcela, 1)
  from brasileiros as b
  left join har_habitantes as h on h.uf = b.uf
)
select ano, uf, municipio, cast(round(sum(n)) as bigint) as vinculos
from vinculos
group by all
