-- grain: one row per unit that evidence or a decision joins to another, and per decision once each way
with aceitas as (
  select unidade, outra, passo, null::double as probabilidade from pair_passo_5
  union all
  select unidade, outra, passo, null from pair_passo_6
  union all
  select unidade, outra, 'P7', probabilidade from pair_passo_7 where probabilidade >= 0.99
),
decididas as (
  select unidade, outra, juntas from pair_unidades_revistas
  union
  select outra, unidade, juntas from pair_unidades_revistas
),
mantidas as (
  select a.*
  from aceitas as a
  anti join decididas as d on d.unidade = a.unidade and d.outra = a.outra
),
rivais as (
  select p.unidade, p.outra, p.pontos, max(p.pontos, 2) over (partition by p.unidade) as maiores
  from pair_pares as p
  semi join mantidas as a on a.unidade = p.unidade
  where not p.controle
)
select
  a.unidade,
  a.outra,
  a.passo,
  r.pontos,
  r.pontos - coalesce(if(r.pontos = r.maiores[1], r.maiores[2], r.maiores[1]), 0) as margem,
  a.probabilidade
from mantidas as a
join rivais as r on r.unidade = a.unidade and r.outra = a.outra
union all
select unidade, outra, 'P8', null, null, null
from decididas
where juntas
