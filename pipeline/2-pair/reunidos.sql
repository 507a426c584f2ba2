-- grain: one row per record of the candidate set, with its unit after the passes by key
select
  r.registro,
  coalesce(s.unidade, unidade_da_chave(u.unidade, r.cpf, g.menor_cpf, r.pis)) as unidade,
  if(s.registro is null, coalesce(u.passo, passo_da_chave(r.pis, r.cpf)), 'P8') as passo,
  coalesce(u.pontos, pontos_sem_desacordo(r.data_nascimento, r.primeiro, r.sexo)) as pontos,
  coalesce(u.margem, pontos_sem_desacordo(r.data_nascimento, r.primeiro, r.sexo)) as margem
from pair_registros as r
left join pair_pontuados as u on u.registro = r.registro
left join pair_separados as s on s.registro = r.registro
left join pair_grupos_pis as g on g.pis = if(r.cpf is null, r.pis, null)
