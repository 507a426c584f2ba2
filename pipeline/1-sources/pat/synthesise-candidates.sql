-- grain: one row per invented person identified by the INSS, August 2025 to December 2027
-- Nobody exists. Referrals and placements grow by about a fifth a year, as the goal asks for.
with pessoas as (
  select
    i as candidato,
    bits(i, 60) as b,
    bits(i, 61) as b2,
    bits(i, 62) as b3,
    date '2025-09-01' + floor(852 * pow(uniforme(i, 63), 0.9))::integer as interesse
  from range(1, $quantos + 1) as t (i)
),
localizadas as (
  select
    p.*,
    u.uf,
    m.municipio
  from pessoas as p
  asof inner join sint_faixa_uf as u on (b % 1000003)::double / 1000003 >= u.desde
  asof inner join sint_faixa_municipio_geral as m
    on u.uf = m.uf and (b2 % 1000003)::double / 1000003 >= m.desde
),
assinadas as (
  select
    *,
    list_extract(['1', '1', '1', '1', '2', '2', '3', '4', '4', '4'], 1 + fatia(b, 20, 10)) as grupo,
    fatia(b, 30, 100) >= 4 as assinou,
    interesse + 1 + fatia(b, 40, 20) as assinatura,
    fatia(b2, 20, 1000) as sorte_revogacao,
    fatia(b2, 30, 1000) as sorte_envio
  from localizadas
),
enviadas as (
  select
    *,
    assinatura + 1 + fatia(b, 50, 10) as subtarefa,
    if(
      sorte_envio < 930 and assinatura < date '2027-11-01', assinatura + 12 + fatia(b2, 40, 45), null
    ) as envio
  from assinadas
)
select
  candidato,
  uf,
  municipio,
  grupo,
  assinou,
  interesse,
  assinatura,
  subtarefa,
  envio,
  case
    when sorte_revogacao < 20 and assinatura < date '2027-04-01' then assinatura + 70 + fatia(b2, 50, 200)
  end as revogacao,
  if(sorte_envio < 905, envio + 5 + fatia(b3, 0, 20), null) as confirmacao,
  if(fatia(b3, 10, 100) < 30, envio + 40 + fatia(b3, 20, 60), null) as formacao,
  if(fatia(b3, 30, 100) < 45, envio + 60 + fatia(b3, 40, 90), null) as encaminhamento,
  if(fatia(b3, 30, 100) < 14, envio + 160 + fatia(b3, 50, 60), null) as colocacao,
  fatia(b, 10, 100) < 42 as mulher,
  interesse - (7000 + 365 * fatia(b3, 5, 38)) as nascimento,
  list_extract([1, 2, 4, 5, 5, 6, 7, 7, 7, 7, 7, 8, 9], 1 + fatia(b3, 15, 13)) as escolaridade,
  list_extract(getvariable('ocupacoes'), 1 + fatia(b3, 25, 252)) as ocupacao,
  fatia(b3, 45, 1000) as sorte_deficiencia,
  cpf_completo(base_cpf(700000000 + candidato)) as cpf,
  b,
  b2
from enviadas
