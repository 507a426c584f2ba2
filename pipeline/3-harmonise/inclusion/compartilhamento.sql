-- grain: one row per person whose consent counts for the goal of sharing, in the year of the signature
select
  cast(year(data_consentimento) as smallint) as ano,
  pessoa,
  grupo_meta,
  data_envio is not null as enviado,
  coalesce(year(data_envio) > year(data_consentimento), false) as enviado_depois,
  data_envio is null and data_revogacao is not null as revogado_sem_envio
from har_inclusao_pessoa
where grupo_meta is not null
