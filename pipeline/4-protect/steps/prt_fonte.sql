-- grain: one row per cube, parcel, period, movement, country, sex, UF and municipality of the sources
with estoque as (
  select ano, pais, sexo, uf, municipio, cast(count(*) as integer) as n
  from har_estoque
  where vinculo_principal
  group by all
),
ctps as (
  select ano, mes, pais, sexo, uf, municipio, cast(count(*) as integer) as n
  from har_ctps
  group by all
),
movimentos as (
  select
    parcela = 'ajuste' as ajuste,
    ano,
    mes,
    movimento,
    pais,
    sexo,
    uf,
    municipio,
    cast(sum(peso) as integer) as n
  from har_movimento
  where parcela in ('no_prazo', 'ajuste')
  group by all
),
celulas as (
  select 'RAIS' as cubo, false as ajuste, ano, 0 as mes, '' as movimento, pais, sexo, uf, municipio, n
  from estoque
  union all
  select 'CTPS', false, ano, mes, '', pais, sexo, uf, municipio, n
  from ctps
  union all
  select 'CAGED', ajuste, ano, mes, movimento, pais, sexo, uf, municipio, n
  from movimentos
)
select
  cubo,
  ajuste,
  cast(ano as varchar) as ano,
  case when mes = 0 then '' else lpad(cast(mes as varchar), 2, '0') end as mes,
  movimento,
  coalesce(pais, 'XXX') as pais,
  coalesce(sexo, '9') as sexo,
  coalesce(uf, '99') as uf,
  municipio,
  n
from celulas
where n <> 0
