-- grain: one row per parcel of a series already published, class, UF and municipality whose new records are published now, with the place (rule 8, the gate)
-- a place whose additions and exclusions balance is not to be seen: it is not published yet
with lugares as (
  select cubo, ajuste, ano, mes, movimento, pais, sexo, lugar, sum(n) as r
  from prt_safra
  group by all
  having r <> 0
),
cubos as (
  select cubo, count(municipio) > 0 as tem_municipio
  from prt_safra
  group by cubo
),
acima as (
  select
    cubo, ajuste, ano, mes, movimento, pais, sexo,
    bool_or(lugar = 'BR99999') as no_brasil,
    coalesce(list(substr(lugar, 2, 1)) filter (left(lugar, 1) = 'R'), []) as regioes
  from lugares
  group by all
),
-- a municipality takes what is its own when its cell is already published; else it goes up with the rest
novos as (
  select
    diferenca.*,
    lugar is not null and n >= $k as no_municipio
  from prt_safra_diferenca as diferenca
  left join lugares
    on lugares.cubo = diferenca.cubo
    and lugares.ajuste = diferenca.ajuste
    and lugares.ano = diferenca.ano
    and lugares.mes = diferenca.mes
    and lugares.movimento = diferenca.movimento
    and lugares.pais = diferenca.pais
    and lugares.sexo = diferenca.sexo
    and lugares.lugar = diferenca.municipio
  where aberta and n > 0
),
-- a residual that is not published yet is opened only when no residual above it is: it could not hide there any more
ufs as (
  select
    somas.*,
    n >= $k
      and (r is not null or not (no_brasil or list_contains(regioes, regiao)))
      and (
        not tem_municipio
        or (coalesce(c, 0) >= 3 and coalesce(r, 0) + n <= (cast($k as integer) - 1) * (c - 1))
      ) as na_uf
  from (
    select cubo, ajuste, ano, mes, movimento, pais, sexo, uf, regiao, sum(n) as n
    from novos
    where not no_municipio and regiao is not null
    group by all
  ) as somas
  join cubos using (cubo)
  join acima using (cubo, ajuste, ano, mes, movimento, pais, sexo)
  left join prt_safra_uf using (cubo, ajuste, ano, mes, movimento, pais, sexo, uf, regiao)
),
candidatas as (
  select conhecida.*
  from prt_safra_uf as conhecida
  anti join (from ufs where na_uf) using (cubo, ajuste, ano, mes, movimento, pais, sexo, uf)
  where r is null and c > 0
),
candidatas_regiao as (
  select
    cubo, ajuste, ano, mes, movimento, pais, sexo, regiao,
    count(*) as c,
    sum(c) - max(c) as outras
  from candidatas
  group by all
),
regioes as (
  select
    somas.*,
    n >= $k
      and (r is not null or not no_brasil)
      and coalesce(c, 0) >= 3
      and coalesce(r, 0) + n <= (cast($k as integer) - 1) * outras as na_regiao
  from (
    select cubo, ajuste, ano, mes, movimento, pais, sexo, regiao, sum(n) as n
    from ufs
    where not na_uf
    group by all
  ) as somas
  join acima using (cubo, ajuste, ano, mes, movimento, pais, sexo)
  left join (
    select * exclude (lugar), substr(lugar, 2, 1) as regiao from lugares where left(lugar, 1) = 'R'
  ) using (cubo, ajuste, ano, mes, movimento, pais, sexo, regiao)
  left join candidatas_regiao using (cubo, ajuste, ano, mes, movimento, pais, sexo, regiao)
),
candidatas_brasil as (
  select cubo, ajuste, ano, mes, movimento, pais, sexo, count(*) as c
  from candidatas
  anti join (from regioes where na_regiao) using (cubo, ajuste, ano, mes, movimento, pais, sexo, regiao)
  join acima using (cubo, ajuste, ano, mes, movimento, pais, sexo)
  where not list_contains(acima.regioes, regiao)
  group by all
),
brasil as (
  select somas.*, n >= $k and (no_brasil or coalesce(c, 0) >= 3) as no_pais
  from (
    select cubo, ajuste, ano, mes, movimento, pais, sexo, sum(n) as n
    from (
      select * exclude (regiao, na_regiao) from regioes where not na_regiao
      union all by name
      select cubo, ajuste, ano, mes, movimento, pais, sexo, n
      from novos
      where not no_municipio and regiao is null
    )
    group by all
  ) as somas
  join acima using (cubo, ajuste, ano, mes, movimento, pais, sexo)
  left join candidatas_brasil using (cubo, ajuste, ano, mes, movimento, pais, sexo)
),
decididos as (
  select
    novos.*,
    case
      when no_municipio then municipio
      when na_uf then uf || '99999'
      when na_regiao then 'R' || regiao || '99999'
      when no_pais then 'BR99999'
    end as lugar
  from novos
  left join ufs using (cubo, ajuste, ano, mes, movimento, pais, sexo, uf, regiao)
  left join regioes using (cubo, ajuste, ano, mes, movimento, pais, sexo, regiao)
  left join brasil using (cubo, ajuste, ano, mes, movimento, pais, sexo)
)
select cubo, ajuste, ano, mes, movimento, pais, sexo, uf, municipio, lugar, n
from decididos
where lugar is not null
