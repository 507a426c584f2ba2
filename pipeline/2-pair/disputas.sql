-- grain: one row per record in doubt, with the best and the second best of the units it may belong to
with pontuados as (
  select registro, unidade, proprio, pontos from pair_pontos_cpf
  union all
  select r.registro, p.unidade, false, pontos(r, p)
  from pair_sobras as r
  join pair_perfis_pis as p on p.pis = r.pis
),
ordenados as (
  select
    registro,
    max(pontos) filter (proprio) as pontos_do_cpf,
    arg_max(unidade, {'p': pontos, 'o': proprio, 'u': -unidade}) as unidade,
    max(pontos, 2) as maiores
  from pontuados
  group by registro
)
select
  r.registro,
  r.pis,
  r.cpf,
  p.menor_cpf <> p.maior_cpf as pis_compartilhado,
  o.unidade,
  coalesce(o.maiores[1], 0) as pontos,
  coalesce(o.maiores[1], 0) - coalesce(o.maiores[2], 0) as margem,
  coalesce(o.pontos_do_cpf, 0) as pontos_do_cpf
from pair_duvidas as r
left join ordenados as o on o.registro = r.registro
left join pair_grupos_pis as p on p.pis = r.pis
