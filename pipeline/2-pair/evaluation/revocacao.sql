-- grain: one row per group of true persons, measure and period, with the sums that recall and its interval need
with paises as (
  select distinct p.pais_nascimento as grafia, a.codigo as pais
  from ver_pessoas as p
  left join reg_pais_alias as a on a.alias_normalizado = normalise_name(p.pais_nascimento)
),
membros as (
  select pessoa, 'todos' as recorte, '' as grupo from ver_pessoas
  union all
  select p.pessoa, 'pais', coalesce(c.pais, 'XXX')
  from ver_pessoas as p
  join paises as c on c.grafia = p.pais_nascimento
  union all
  select pessoa, 'sexo', cast(sexo as varchar) from ver_pessoas
  union all
  select pessoa, 'caso', unnest(casos) from ver_pessoas
)
select
  m.recorte,
  m.grupo,
  v.medida,
  v.periodo,
  cast(count(*) as double) as unidades,
  cast(sum(v.certo) as double) as certo,
  cast(sum(v.total) as double) as total,
  cast(sum(v.certo * v.certo) as double) as certo_certo,
  cast(sum(v.certo * v.total) as double) as certo_total,
  cast(sum(v.total * v.total) as double) as total_total
from membros as m
join ava_parcelas as v on v.pessoa = m.pessoa
where m.recorte = 'todos' or v.periodo = 'todos'
group by all
