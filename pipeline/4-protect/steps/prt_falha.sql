-- grain: one row per class, parcel and place whose residual breaks a rule (rules 2 and 3, and the sum with the adjustments)
with principal as (
  select classe, lugar, r from prt_no where not ajuste
),
localizada as (
  select classe, ajuste, true as alguma from prt_uf where visiveis > 0
  union
  select classe, ajuste, true from prt_no where nivel < 3
),
julgada as (
  select
    prt_no.*,
    case
      when abs(prt_no.r) < $k then 'limiar'
      when nivel = 1 and tem_municipio and (c < 3 or abs(prt_no.r) > limite) then 'localização'
      when nivel = 2 and (c < 3 or abs(prt_no.r) > limite) then 'localização'
      when nivel = 3 and c between $poucas and 2 and alguma then 'localização'
      when ajuste and prt_no.r + coalesce(principal.r, 0) < $k and prt_no.r + coalesce(principal.r, 0) <> 0 then 'soma'
    end as falha
  from prt_no
  left join localizada using (classe, ajuste)
  left join principal using (classe, lugar)
),
-- an adjustment is shown in a municipality only beside the movements it adjusts
isolada as (
  select ajustada.classe, ajustada.uf, ajustada.regiao, ajustada.municipio, ajustada.n
  from prt_visivel as ajustada
  semi join prt_aberta using (classe)
  left join prt_elevacao as elevacao
    on elevacao.classe = ajustada.classe
    and elevacao.ajuste
    and elevacao.lugar = ajustada.municipio
  left join prt_visivel as principal
    on principal.classe = ajustada.classe
    and not principal.ajuste
    and principal.municipio = ajustada.municipio
  left join prt_elevacao as elevada
    on elevada.classe = ajustada.classe
    and not elevada.ajuste
    and elevada.lugar = ajustada.municipio
  where ajustada.ajuste
    and elevacao.lugar is null
    and (principal.n is null or elevada.lugar is not null or principal.n + ajustada.n < $k)
)
select classe, ajuste, nivel, lugar, uf, regiao, r, c, limite, tem_municipio, falha
from julgada
where falha is not null
union all
select classe, true, 0, municipio, uf, regiao, n, 0, 0, true, 'soma'
from isolada
