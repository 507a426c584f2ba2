-- grain: one row per cube, parcel, period, movement, country, sex, UF and municipality of the sources
with registros as (
  select 'RAIS' as cubo, false as ajuste, ano, 0 as mes, '' as movimento, pais, sexo, uf, municipio, 1 as peso
  from har_estoque
  where vinculo_principal
  union all
  select 'CTPS', false, ano, mes, '', pais, sexo, uf, municipio, 1
  from har_ctps
  union all
  select 'CAGED', parcela = 'ajuste', ano, mes, movimento, pais, sexo, uf, municipio, peso
  from har_movimento
  where parcela in ('no_prazo', 'ajuste')
),
celulas as (
  select cubo, ajuste, ano, mes, movimento, pais, sexo, uf, municipio, cast(sum(peso) as integer) as n
  from registros
  group by all
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
