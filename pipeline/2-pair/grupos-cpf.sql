-- grain: one row per valid CPF of the candidate set
select
  cpf,
  min(pis) as menor_pis, max(pis) as maior_pis,
  min(data_nascimento) as menor_nascimento, max(data_nascimento) as maior_nascimento,
  min(sexo) as menor_sexo, max(sexo) as maior_sexo,
  min(primeiro) as menor_primeiro, max(primeiro) as maior_primeiro
from pair_registros
where cpf is not null
group by cpf
