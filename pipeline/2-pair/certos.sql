-- grain: one row per record with a key with which nothing disagreeing is said
select
  r.registro,
  coalesce(r.cpf, p.cpf, unidade_pis(r.pis)) as unidade,
  case when r.pis is null then 'P3' when r.cpf is null then 'P2' else 'P1' end as passo,
  pontos_sem_desacordo(r) as pontos,
  pontos_sem_desacordo(r) as margem
from pair_registros as r
left join pair_chaves_pis as p on p.pis = r.pis
left join pair_chaves_cpf as c on c.cpf = r.cpf
where (r.pis is not null or r.cpf is not null)
  and coalesce(p.certo, true)
  and coalesce(c.certo, true)
