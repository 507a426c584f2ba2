-- grain: one row per record of the candidate set, with its person and the last pass that decided it
with ligadas as (
  select p.unidade, p.pessoa, l.passo, l.pontos, l.margem, l.probabilidade
  from pair_pessoas as p
  join pair_ligacoes as l on l.unidade = p.unidade
  where p.pessoa <> p.unidade
)
select
  r.registro,
  coalesce(p.pessoa, r.unidade) as pessoa,
  coalesce(l.passo, r.passo) as passo,
  coalesce(l.pontos, r.pontos) as pontos,
  coalesce(l.margem, r.margem) as margem,
  l.probabilidade
from pair_reunidos as r
left join pair_pessoas as p on p.unidade = r.unidade
left join ligadas as l on l.unidade = r.unidade
