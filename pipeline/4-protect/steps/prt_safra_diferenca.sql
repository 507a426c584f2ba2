-- grain: one row per parcel of a series already published, class, UF and municipality whose records are more or fewer than those counted in the ledger (confidential)
with atuais as (
  select
    fonte.* exclude (pais, sexo),
    pais_publicado as pais,
    sexo_publicado as sexo
  from prt_fonte as fonte
  semi join prt_safra using (cubo, ajuste, ano, mes, movimento)
  left join prt_safra_mapa using (cubo, ajuste, ano, mes, movimento, pais, sexo)
),
lugares as (
  select cubo, ajuste, ano, mes, movimento, pais, sexo, lugar, sum(n) as n
  from prt_safra
  group by all
),
-- where exclusions are published, what is added to them could leave fewer than k
negativas as (
  select distinct cubo, ajuste, ano, mes, movimento
  from lugares
  where n < 0
),
diferencas as (
  select cubo, ajuste, ano, mes, movimento, pais, sexo, uf, municipio, cast(sum(n) as integer) as n
  from (
    from atuais
    union all by name
    select * exclude (lugar) replace (-n as n) from prt_safra
  )
  group by all
  having sum(n) <> 0
)
select
  diferenca.*,
  regiao,
  diferenca.pais is not null and negativa.ano is null and (ajuste or fechado.ano is null) as aberta
from diferencas as diferenca
left join negativas as negativa using (cubo, ajuste, ano, mes, movimento)
left join prt_safra_ano as fechado using (cubo, ano)
left join reg_uf on codigo = uf
