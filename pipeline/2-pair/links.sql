-- grain: one row per record of the candidate set, with the pseudonym of its person, the pass that decided it and how surely
select
  r.base,
  r.arquivo_id,
  r.linha,
  p.pessoa_id,
  d.passo as link_rule,
  d.pontos,
  d.margem,
  d.probabilidade
from pair_decisoes as d
join pair_registros as r on r.registro = d.registro
join pair_pseudonimos as p on p.pessoa = d.pessoa
