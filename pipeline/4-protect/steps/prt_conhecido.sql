-- grain: one row per cube-year and UF: its municipalities with some published immigrant (what an informed attacker knows)
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
  select distinct universo, uf, regiao, uf as municipio
  from prt_uf
  where not tem_municipio and not ajuste and r <> 0 and not sobe and uf <> '99'
)
select universo, uf, regiao, cast(count(*) as integer) as m
from (select * from municipios union all select * from ufs)
group by all
