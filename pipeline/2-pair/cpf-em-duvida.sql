-- grain: one row per valid CPF with which disagreeing things are said
select c.cpf
from pair_grupos_cpf as c
left join pair_grupos_pis as p on p.pis = c.menor_pis
where not (
  c.menor_pis is not distinct from c.maior_pis
  and c.menor_nascimento is not distinct from c.maior_nascimento
  and c.menor_sexo is not distinct from c.maior_sexo
  and c.menor_primeiro is not distinct from c.maior_primeiro
  and (p.pis is null or grupos_concordam(c, p) and p.menor_cpf = p.maior_cpf)
)
