-- grain: one row per record of the candidate set, with its person and the last pass that decided it
with lados as (
  select unidade, outra, true as propria, passo, pontos, margem, probabilidade from pair_ligacoes
  union all
  select outra, unidade, false, passo, pontos, margem, probabilidade from pair_ligacoes
),
ligadas as (
  select
    p.unidade,
    arg_max(
      {'passo': l.passo, 'pontos': l.pontos, 'margem': l.margem, 'probabilidade': l.probabilidade},
      {'propria': l.propria, 'passo': l.passo, 'outra': -l.outra}
    ) as ligacao
  from pair_pessoas as p
  join lados as l on l.unidade = p.unidade
  where p.pessoa <> p.unidade
  group by p.unidade
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
