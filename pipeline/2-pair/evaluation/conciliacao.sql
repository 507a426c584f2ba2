-- grain: one row per UF (BR: the country) and year with bonds at both ends and twelve months of adjusted movements
with anos as (
  select cast(left(competencia, 4) as integer) as ano
  from har_competencias
  group by all
  having count(*) = 12
),
estoques as (
  select uf, cast(ano as integer) as ano, count(*) as vinculos
  from har_estoque
  group by all
),
fluxos as (
  select
    h.uf, a.ano,
    coalesce(sum(h.peso) filter (where h.movimento = '1'), 0) as admissoes,
    coalesce(sum(h.peso) filter (where h.movimento = '2'), 0) as desligamentos
  from har_movimento as h
  join anos as a on a.ano = h.ano
  where h.parcela is not null
  group by all
),
publicados as (
  select uf, cast(ano as integer) as ano, sum(vinculos_ativos_3112) as publicado
  from cube_rais
  group by all
),
lugares as (
  select codigo as uf, codigo as lugar from reg_uf
  union all
  select uf, 'BR' from (select uf from estoques union select uf from fluxos union select uf from publicados)
),
estoque as (
  select l.lugar, e.ano, sum(e.vinculos) as vinculos
  from lugares as l
  join estoques as e on e.uf = l.uf
  group by all
),
fluxo as (
  select l.lugar, f.ano, sum(f.admissoes) as admissoes, sum(f.desligamentos) as desligamentos
  from lugares as l
  join fluxos as f on f.uf = l.uf
  group by all
),
publicado as (
  select l.lugar, p.ano, sum(p.publicado) as publicado
  from lugares as l
  join publicados as p on p.uf = l.uf
  group by all
)
select
  f.lugar as uf,
  f.ano,
  cast(i.vinculos as integer) as inicial,
  cast(f.admissoes as integer) as admissoes,
  cast(f.desligamentos as integer) as desligamentos,
  cast(d.vinculos as integer) as final,
  cast(coalesce(p.publicado, 0) as integer) as publicado
from fluxo as f
join estoque as i on i.lugar = f.lugar and i.ano = f.ano - 1
join estoque as d on d.lugar = f.lugar and d.ano = f.ano
left join publicado as p on p.lugar = f.lugar and p.ano = f.ano
