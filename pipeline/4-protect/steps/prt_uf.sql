-- grain: one row per class being judged, parcel and UF: what is hidden in it and its smallest published municipality
with partes as (
  select
    visivel.classe,
    visivel.ajuste,
    visivel.uf,
    visivel.regiao,
    if(lugar is null, 0, visivel.n) as r,
    if(lugar is null, 1, 0) as visivel,
    if(lugar is null, {'n': abs(visivel.n), 'municipio': visivel.municipio}, null) as publicado
  from prt_visivel as visivel
  semi join prt_aberta using (classe)
  left join prt_elevacao as elevacao
    on elevacao.classe = visivel.classe
    and elevacao.ajuste = visivel.ajuste
    and elevacao.lugar = visivel.municipio
  union all
  select classe, ajuste, uf, regiao, n, 0, null
  from prt_oculto
  semi join prt_aberta using (classe)
),
somas as (
  select
    classe,
    ajuste,
    uf,
    regiao,
    cast(sum(r) as integer) as r,
    cast(sum(visivel) as integer) as visiveis,
    min(publicado) as menor
  from partes
  group by all
)
select
  somas.classe,
  somas.ajuste,
  universo,
  tem_municipio,
  uf,
  regiao,
  r,
  visiveis,
  menor.n as menor_n,
  menor.municipio as menor_municipio,
  uf <> '99' and elevacao.lugar is not null as sobe
from somas
join prt_classe using (classe)
left join prt_elevacao as elevacao
  on elevacao.classe = somas.classe and elevacao.ajuste = somas.ajuste and elevacao.lugar = uf
