-- grain: one row per unit without CPF that evidence joins to another unit
with aceitas as (
  select unidade, outra, passo, null::double as probabilidade from pair_passo_5
  union all
  select unidade, outra, passo, null from pair_passo_6
  union all
  select unidade, outra, 'P7', probabilidade from pair_passo_7 where probabilidade >= 0.99
),
rivais as (
  select p.unidade, p.outra, p.pontos, max(p.pontos, 2) over (partition by p.unidade) as maiores
  from pair_pares as p
  semi join aceitas as a on a.unidade = p.unidade
  where not p.controle
)
select
  a.unidade,
  a.outra,
  a.passo,
  r.pontos,
  r.pontos - coalesce(if(r.pontos = r.maiores[1], r.maiores[2], r.maiores[1]), 0) as margem,
  a.probabilidade
from aceitas as a
join rivais as r on r.unidade = a.unidade and r.outra = a.outra
