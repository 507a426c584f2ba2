-- grain: one row per series, parcel, class, UF and municipality with records that wait for a later publication (confidential)
with publicadas as (
  select distinct cubo, ajuste, ano, mes, movimento
  from prt_safra
),
inteiras as (
  select cubo, false as ajuste, ano, mes, movimento
  from prt_serie
  where publica
  union all
  select cubo, true, ano, mes, movimento
  from prt_serie
  where publica_ajuste
),
novas as (
  select fonte.*
  from prt_fonte as fonte
  anti join publicadas using (cubo, ajuste, ano, mes, movimento)
  left join inteiras using (cubo, ajuste, ano, mes, movimento)
  left join prt_origem as origem
    on origem.cubo = fonte.cubo
    and origem.ajuste = fonte.ajuste
    and origem.ano = fonte.ano
    and origem.mes = fonte.mes
    and origem.movimento = fonte.movimento
    and origem.pais = fonte.pais
    and origem.sexo = fonte.sexo
    and origem.uf = fonte.uf
    and origem.municipio is not distinct from fonte.municipio
  where inteiras.ano is null or origem.n is null
)
select cubo, ajuste, ano, mes, movimento, pais, sexo, uf, municipio, n, true as publicada
from prt_safra_diferenca
anti join (
  select * replace (coalesce(municipio, '') as municipio) from prt_safra_revisao
) as revisao
  on revisao.cubo = prt_safra_diferenca.cubo
  and revisao.ajuste = prt_safra_diferenca.ajuste
  and revisao.ano = prt_safra_diferenca.ano
  and revisao.mes = prt_safra_diferenca.mes
  and revisao.movimento = prt_safra_diferenca.movimento
  and revisao.pais = prt_safra_diferenca.pais
  and revisao.sexo = prt_safra_diferenca.sexo
  and revisao.uf = prt_safra_diferenca.uf
  and revisao.municipio = coalesce(prt_safra_diferenca.municipio, '')
union all
select cubo, ajuste, ano, mes, movimento, pais, sexo, uf, municipio, n, false
from novas
