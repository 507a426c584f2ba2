-- grain: one row per class, parcel and place to be raised in this pass (rules 2 and 3)
with falha as (
  select classe, ajuste, nivel, lugar, uf, regiao, r, c, limite, tem_municipio, falha
  from prt_falha
  qualify dense_rank() over (partition by classe order by ajuste, nivel) = 1
),
-- a published group under each UF without a residual of its own, or the residual itself
grupo_uf as (
  select
    classe,
    ajuste,
    uf,
    regiao,
    if(r <> 0 and not sobe, 'uf', 'municipio') as tipo,
    if(r <> 0 and not sobe, abs(r), menor_n) as n,
    if(r <> 0 and not sobe, uf, menor_municipio) as lugar
  from prt_uf
  where regiao is not null and ((r <> 0 and not sobe) or visiveis > 0)
),
grupo_regiao as (
  select classe, ajuste, regiao, abs(r) as n, lugar
  from prt_no
  where nivel = 2
),
opcao as (
  -- the smallest published sibling of a UF's residual
  select falha.classe, falha.ajuste as de_ajuste, falha.lugar as no_lugar, falha.ajuste, menor_n as n,
    menor_municipio as lugar, falha.uf, falha.regiao, 'municipio' as tipo
  from falha
  join prt_uf as irma
    on irma.classe = falha.classe and irma.ajuste = falha.ajuste and irma.uf = falha.uf
  where nivel = 1 and not falha.ajuste and falha.tem_municipio
    and menor_n <= 3 * cast($k as integer)
    and falha.c + 1 >= 3
    and falha.r + menor_n between $k and (cast($k as integer) - 1) * falha.c
  union all
  -- the smallest published group of a region's residual
  select falha.classe, falha.ajuste, falha.lugar, grupo.ajuste, grupo.n, grupo.lugar, grupo.uf, grupo.regiao, grupo.tipo
  from falha
  join grupo_uf as grupo
    on grupo.classe = falha.classe and grupo.ajuste = falha.ajuste and grupo.regiao = falha.regiao
  where nivel = 2 and not falha.ajuste
    and grupo.n <= 3 * cast($k as integer)
    and falha.c + 1 >= 3
    and falha.r + grupo.n between $k and (cast($k as integer) - 1) * falha.c
  union all
  -- the smallest located group of the country's residual
  select falha.classe, falha.ajuste, falha.lugar, grupo.ajuste, grupo.n, grupo.lugar, grupo.uf, grupo.regiao, grupo.tipo
  from falha
  join (
    select classe, ajuste, n, lugar, null as uf, regiao, 'regiao' as tipo from grupo_regiao
    union all
    select classe, ajuste, n, lugar, uf, regiao, tipo
    from grupo_uf
    anti join grupo_regiao using (classe, ajuste, regiao)
  ) as grupo
    on grupo.classe = falha.classe
    and (grupo.ajuste = falha.ajuste or (falha.falha = 'soma' and not grupo.ajuste))
  where nivel = 3
),
escolhida as (
  select *
  from opcao
  qualify row_number() over (partition by classe, de_ajuste, no_lugar order by ajuste, n, lugar) = 1
),
reparo as (
  select falha.classe, falha.ajuste, falha.lugar, falha.nivel || ', ' || falha.falha as regra
  from falha
  left join escolhida
    on escolhida.classe = falha.classe
    and escolhida.de_ajuste = falha.ajuste
    and escolhida.no_lugar = falha.lugar
  where escolhida.lugar is null and falha.nivel < 3
  union all
  -- what is absorbed goes straight to the place that absorbs it: every place on the way is raised
  select escolhida.classe, escolhida.ajuste, unnest(
    case
      when falha.nivel = 1 then [escolhida.lugar]
      when falha.nivel = 2 then [escolhida.lugar, escolhida.uf]
      else [escolhida.lugar, escolhida.uf, 'R' || escolhida.regiao]
    end
  ), falha.nivel || ', absorvido'
  from escolhida
  join falha
    on escolhida.classe = falha.classe
    and escolhida.de_ajuste = falha.ajuste
    and escolhida.no_lugar = falha.lugar
)
select distinct on (classe, ajuste, lugar) classe, ajuste, lugar, regra
from reparo
where lugar is not null
order by classe, ajuste, lugar, regra
