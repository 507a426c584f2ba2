-- grain: one row per valid CPF of the candidate set
select
  cpf,
  min(pis) as menor_pis, max(pis) as maior_pis,
  min(data_nascimento) as menor_nascimento, max(data_nascimento) as maior_nascimento,
  bool_and(sexo = '1') as menor_sexo, bool_or(sexo = '1') as maior_sexo,
  min(primeiro) as menor_primeiro, max(primeiro) as maior_primeiro
from pair_registros
where cpf is not null
group by cpf
