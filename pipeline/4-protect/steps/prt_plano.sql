-- grain: one row per cube, parcel, rule and level: how many groups and records each rule raised, and to where
with paises as (
  select cubo, ajuste, regra, 'país' as nivel, count(*) as grupos, sum(abs(nacional.n)) as registros
  from prt_pais as nacional
  join prt_serie using (serie)
  where regra <> ''
  group by all
),
municipios as (
  select cubo, ajuste, '1, limiar' as regra, 'UF' as nivel, count(*) as grupos, sum(abs(celula.n)) as registros
  from prt_celula as celula
  join prt_classe using (classe)
  join prt_serie using (serie)
  where oculta and municipio is not null
  group by all
),
elevados as (
  select
    cubo,
    elevacao.ajuste,
    regra,
    case
      when length(lugar) = 7 then 'UF'
      when left(lugar, 1) = 'R' then 'Brasil'
      else 'região'
    end as nivel,
    count(distinct (classe, lugar)) as grupos,
    sum(abs(celula.n)) as registros
  from prt_elevacao as elevacao
  join prt_celula as celula using (classe, ajuste)
  join prt_classe using (classe)
  join prt_serie using (serie)
  where case
    when length(lugar) = 7 then celula.municipio = lugar
    when left(lugar, 1) = 'R' then 'R' || celula.regiao = lugar and celula.oculta
    else celula.uf = lugar and celula.oculta
  end
  group by all
),
retidas as (
  select cubo, false as ajuste, '0, série menor que k' as regra, 'retida' as nivel, count(*) as grupos, sum(n) as registros
  from prt_serie
  where not publica and n > 0
  group by all
  union all
  select cubo, true, '0, série menor que k', 'retida', count(*), sum(abs(n_ajuste))
  from prt_serie
  where not publica_ajuste and n_ajuste <> 0
  group by all
)
select
  cubo,
  if(ajuste, 'ajuste', 'no_prazo') as parcela,
  regra,
  nivel,
  cast(grupos as integer) as grupos,
  cast(registros as integer) as registros
from (
  select * from paises
  union all select * from municipios
  union all select * from elevados
  union all select * from retidas
)
order by all
