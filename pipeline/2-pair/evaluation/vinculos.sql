-- grain: one row per year and kind of bond (principal or not) of the immigrants active on 31 December
select
  cast(ano as integer) as ano,
  if(vinculo_principal, 'principal', 'outros') as vinculo,
  cast(count(*) as integer) as vinculos
from har_estoque
group by all
