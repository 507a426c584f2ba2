-- grain: one row per bond whose records of one year carry the CPF of somebody of the same company
-- The other is the next immigrant hired there or, where there is none or by lot, a Brazilian.
with anos as (
  select
    v.vinculo,
    v.pessoa,
    v.empresa,
    unnest(range(
      greatest(year(v.admissao), $primeiro_ano),
      least(coalesce(year(v.desligamento), $ultimo_ano), $ultimo_ano) + 1
    ))::integer as ano
  from sint_vinculo as v
),

enganos as (
  select
    vinculo,
    pessoa,
    empresa,
    min(ano) as ano
  from anos
  where uniforme(vinculo * 64 + ano - 2000, 63) * 1000 < $cpf_de_colega
  group by vinculo, pessoa, empresa
),

colegas as (
  select
    vinculo,
    lead({'pessoa': pessoa, 'admissao': admissao}) over (partition by empresa order by admissao, vinculo) as seguinte
  from sint_vinculo
  where empresa in (select empresa from enganos)
),

brasileiros as (
  select
    e.vinculo,
    e.pessoa,
    e.ano,
    c.seguinte,
    bits(e.vinculo, 63) as b,
    m.posto_inicial + fatia(bits(e.vinculo, 63), 0, m.empregados) as posto
  from enganos as e
  inner join colegas as c on e.vinculo = c.vinculo
  inner join sint_empresa as m on e.empresa = m.empresa
)

select
  vinculo,
  ano,
  if(
    fatia(b, 40, 2) = 0 and seguinte.pessoa <> pessoa and year(seguinte.admissao) <= ano,
    seguinte.pessoa,
    getvariable('pessoas_imigrantes') * 2 + posto * 40 + inicio(posto, ano) - 1990
  ) as colega
from brasileiros
