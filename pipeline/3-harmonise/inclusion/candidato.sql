-- grain: one row per person and year in which the person is a candidate on 31 December
-- Consent given, not revoked, not placed by then.
with anos as (
  select distinct ano from har_inclusao_evento
),
colocacoes as (
  select pessoa, min(data) as data from har_inclusao_evento where estado = 'colocado' group by pessoa
)
select
  a.ano,
  p.pessoa,
  p.grupo_mapa,
  p.regiao,
  p.uf,
  p.municipio,
  p.sexo,
  p.faixa_etaria,
  p.escolaridade,
  p.grande_grupo
from har_inclusao_pessoa as p
join anos as a on p.data_consentimento <= make_date(a.ano, 12, 31)
left join colocacoes as c on c.pessoa = p.pessoa
where
  coalesce(p.data_revogacao > make_date(a.ano, 12, 31), true)
  and coalesce(c.data > make_date(a.ano, 12, 31), true)
