-- grain: one row per cube-year and UF: its municipalities with some published immigrant (what an informed attacker knows), and whether the number changed in this pass
with municipios as (
  select distinct universo, visivel.uf, visivel.regiao, visivel.municipio
  from prt_visivel as visivel
  join prt_classe using (classe)
  left join prt_elevacao as elevacao
    on elevacao.classe = visivel.classe
    and elevacao.ajuste = visivel.ajuste
    and elevacao.lugar = visivel.municipio
  where not visivel.ajuste and elevacao.lugar is null
),
-- without municipalities in the source, the UF is the smallest place there is to know
ufs as (
  select distinct universo, oculto.uf, oculto.regiao, oculto.uf as municipio
  from prt_oculto as oculto
  join prt_classe using (classe)
  left join prt_elevacao as elevacao
    on elevacao.classe = oculto.classe
    and elevacao.ajuste = oculto.ajuste
    and elevacao.lugar = oculto.uf
  where not tem_municipio and not oculto.ajuste and oculto.n <> 0 and oculto.uf <> '99' and elevacao.lugar is null
  union
  select distinct universo, congelado.uf, congelado.regiao, congelado.uf
  from prt_congelado as congelado
  join prt_classe using (classe)
  where not tem_municipio and not ajuste and congelado.uf <> '99' and lugar = congelado.uf || '99999'
),
contados as (
  select universo, uf, regiao, cast(count(*) as integer) as m
  from (select * from municipios union all select * from ufs)
  group by all
)
select
  universo,
  uf,
  regiao,
  coalesce(contados.m, 0) as m,
  coalesce(contados.m, 0) <> coalesce(anterior.m, 0) as mudou
from contados
full join prt_conhecido_anterior as anterior using (universo, uf, regiao)
