-- grain: one row per unit that a link touches, with the first unit of its connected component, which names the person
with recursive vizinhas as (
  select unidade, outra from pair_ligacoes
  union
  select outra, unidade from pair_ligacoes
),
rotulos(unidade, pessoa) using key (unidade) as (
  select unidade, least(unidade, min(outra)) from vizinhas group by unidade
  union
  select v.unidade, min(r.pessoa)
  from rotulos as r
  join vizinhas as v on v.outra = r.unidade
  join recurring.rotulos as atual on atual.unidade = v.unidade
  where r.pessoa < atual.pessoa
  group by v.unidade
)
select unidade, pessoa from rotulos
