-- grain: one row per person and year by whose end a consent had been signed that was not revoked before any sending
with anos as (
  select distinct ano from har_inclusao_evento
)
select
  a.ano,
  p.pessoa,
  p.grupo_meta,
  coalesce(p.data_envio <= make_date(a.ano, 12, 31), false) as enviado
from har_inclusao_pessoa as p
join anos as a on p.data_consentimento <= make_date(a.ano, 12, 31)
where
  p.grupo_meta is not null
  and (
    coalesce(p.data_envio <= make_date(a.ano, 12, 31), false)
    or coalesce(p.data_revogacao > make_date(a.ano, 12, 31), true)
  )
