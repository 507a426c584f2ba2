-- grain: one row per record of the candidate set, with its unit after the passes by key
select
  r.registro,
  coalesce(s.unidade, unidade_da_chave(u, r, g)) as unidade,
  case
    when s.registro is not null then 'P8'
    when u.registro is not null then u.passo
    when r.pis is null then 'P3'
    when r.cpf is null then 'P2'
    else 'P1'
  end as passo,
  coalesce(u.pontos, pontos_sem_desacordo(r)) as pontos,
  coalesce(u.margem, pontos_sem_desacordo(r)) as margem
from pair_registros as r
left join pair_pontuados as u on u.registro = r.registro
left join pair_separados as s on s.registro = r.registro
left join pair_grupos_pis as g on g.pis = if(r.cpf is null, r.pis, null)
