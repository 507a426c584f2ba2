-- grain: one row per valid PIS with which disagreeing things are said
select p.pis
from pair_grupos_pis as p
left join pair_grupos_cpf as c on c.cpf = p.menor_cpf
where not (
  p.menor_cpf is not distinct from p.maior_cpf
  and p.menor_nascimento is not distinct from p.maior_nascimento
  and p.menor_sexo is not distinct from p.maior_sexo
  and p.menor_primeiro is not distinct from p.maior_primeiro
  and (c.cpf is null or grupos_concordam(p, c) and c.menor_pis = c.maior_pis)
)
