-- grain: one row per class, parcel and place with a residual (UF, region, Brasil), with its informed attacker's candidates
with uf as (
  select
    classe,
    ajuste,
    universo,
    tem_municipio,
    uf,
    regiao,
    r,
    sobe,
    greatest(coalesce(m, 0) - visiveis, 0) as c
  from prt_uf
  left join prt_conhecido using (universo, uf, regiao)
),
regiao_residuo as (
  select classe, ajuste, universo, tem_municipio, regiao, cast(sum(r) as integer) as r
  from uf
  where sobe and regiao is not null
  group by all
),
regiao as (
  select
    residuo.classe,
    residuo.ajuste,
    universo,
    tem_municipio,
    residuo.regiao,
    r,
    lugar is not null as sobe
  from regiao_residuo as residuo
  left join prt_elevacao as elevacao
    on elevacao.classe = residuo.classe
    and elevacao.ajuste = residuo.ajuste
    and elevacao.lugar = 'R' || residuo.regiao
),
brasil as (
  select classe, ajuste, universo, tem_municipio, cast(sum(r) as integer) as r
  from (
    select classe, ajuste, universo, tem_municipio, r from regiao where sobe
    union all
    select classe, ajuste, universo, tem_municipio, r from uf where regiao is null
  )
  group by all
),
acima as (
  select distinct classe, ajuste, universo from uf where sobe or regiao is null
),
-- every known UF in which the class may still hide someone: no residual is published for it
candidata as (
  select
    acima.classe,
    acima.ajuste,
    conhecido.regiao,
    coalesce(uf.c, m) as c,
    coalesce(regiao.r, 0) <> 0 and not regiao.sobe as na_regiao
  from acima
  join prt_conhecido as conhecido using (universo)
  left join uf
    on uf.classe = acima.classe and uf.ajuste = acima.ajuste and uf.uf = conhecido.uf
  left join regiao
    on regiao.classe = acima.classe
    and regiao.ajuste = acima.ajuste
    and regiao.regiao = conhecido.regiao
  where coalesce(uf.c, m) > 0 and (coalesce(uf.r, 0) = 0 or uf.sobe)
),
candidatas_regiao as (
  select classe, ajuste, regiao, count(*) as c, sum(c) as soma, max(c) as maior
  from candidata
  group by all
),
candidatas_brasil as (
  select classe, ajuste, count(*) as c
  from candidata
  where not na_regiao
  group by all
),
nos as (
  select
    classe, ajuste, tem_municipio, 1 as nivel, uf as lugar, uf, regiao, r, c,
    if(tem_municipio, (cast($k as integer) - 1) * (c - 1), null) as limite
  from uf
  where r <> 0 and not sobe and regiao is not null
  union all
  select
    regiao.classe, regiao.ajuste, tem_municipio, 2, 'R' || regiao.regiao, null, regiao.regiao, r,
    coalesce(c, 0), (cast($k as integer) - 1) * coalesce(soma - maior, 0)
  from regiao
  left join candidatas_regiao as candidatas
    on candidatas.classe = regiao.classe
    and candidatas.ajuste = regiao.ajuste
    and candidatas.regiao = regiao.regiao
  where r <> 0 and not sobe
  union all
  select classe, ajuste, tem_municipio, 3, 'BR', null, null, r, coalesce(c, 0), null
  from brasil
  left join candidatas_brasil using (classe, ajuste)
  where r <> 0
)
select
  classe,
  ajuste,
  tem_municipio,
  cast(nivel as integer) as nivel,
  lugar,
  uf,
  regiao,
  r,
  cast(c as integer) as c,
  cast(limite as integer) as limite
from nos
