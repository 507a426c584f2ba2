-- grain: one row per record of the candidate set, with its person and the last pass that decided it
with ligadas as (
  select
    p.unidade,
    p.pessoa,
    arg_max(
      {'passo': l.passo, 'pontos': l.pontos, 'margem': l.margem, 'probabilidade': l.probabilidade},
      {'passo': l.passo, 'outra': -l.outra}
    ) as ligacao
  from pair_pessoas as p
  join pair_ligacoes as l on l.unidade = p.unidade
  where p.pessoa <> p.unidade
  group by p.unidade, p.pessoa
)
select
  r.registro,
  coalesce(p.pessoa, r.unidade) as pessoa,
  coalesce(l.ligacao.passo, r.passo) as passo,
  if(l.unidade is null, r.pontos, l.ligacao.pontos) as pontos,
  if(l.unidade is null, r.margem, l.ligacao.margem) as margem,
  l.ligacao.probabilidade as probabilidade
from pair_reunidos as r
left join pair_pessoas as p on p.unidade = r.unidade
left join ligadas as l on l.unidade = r.unidade
