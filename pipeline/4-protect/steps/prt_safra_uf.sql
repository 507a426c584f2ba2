-- grain: one row per class with records to be added, parcel and UF known to have immigrants: municipalities that may hide some, and its published residual
with cubos as (
  select cubo, count(municipio) > 0 as tem_municipio
  from prt_safra
  group by cubo
),
conhecidas as (
  select cubo, ano, safra.uf, tem_municipio, count(distinct lugar) as m
  from prt_safra as safra
  join cubos using (cubo)
  where not ajuste
    and if(tem_municipio, lugar = municipio, safra.uf <> '99' and lugar = safra.uf || '99999')
  group by all
),
classes as (
  select distinct cubo, ajuste, ano, mes, movimento, pais, sexo
  from prt_safra_diferenca
  where aberta and n > 0
),
lugares as (
  select
    cubo, ajuste, ano, mes, movimento, pais, sexo, uf,
    count(distinct lugar) filter (lugar = municipio) as visiveis,
    nullif(sum(n) filter (lugar = uf || '99999'), 0) as r
  from prt_safra
  semi join classes using (cubo, ajuste, ano, mes, movimento, pais, sexo)
  group by all
)
select
  classes.*,
  conhecidas.uf,
  regiao,
  cast(greatest(m - coalesce(visiveis, 0), 0) as integer) as c,
  cast(r as integer) as r
from classes
join conhecidas using (cubo, ano)
join reg_uf on codigo = conhecidas.uf
left join lugares using (cubo, ajuste, ano, mes, movimento, pais, sexo, uf)
