-- grain: one row per UF: movements of immigrants in months whose late declarations have all arrived, as paired and in truth
with meses as (
  select m.competencia
  from har_competencias as m
  join har_competencias as d
    on d.competencia
      = cast(cast(left(m.competencia, 4) as integer) + 1 as varchar) || right(m.competencia, 3)
),
eventos as (
  select uf, strftime(admissao, '%Y-%m') as mes from ver_vinculos
  union all
  select uf, strftime(desligamento, '%Y-%m') from ver_vinculos where desligamento is not null
),
verdade as (
  select e.uf, count(*) as movimentos
  from eventos as e
  join meses as m on m.competencia = e.mes
  group by e.uf
),
pareado as (
  select h.uf, sum(h.peso) as movimentos
  from har_movimento as h
  join meses as m
    on m.competencia = cast(h.ano as varchar) || '-' || lpad(cast(h.mes as varchar), 2, '0')
  where h.parcela is not null
  group by h.uf
)
select
  u.codigo as uf,
  cast(coalesce(v.movimentos, 0) as integer) as verdade,
  cast(coalesce(p.movimentos, 0) as integer) as pareado
from reg_uf as u
left join verdade as v on v.uf = u.codigo
left join pareado as p on p.uf = u.codigo
where coalesce(v.movimentos, 0) + coalesce(p.movimentos, 0) > 0
