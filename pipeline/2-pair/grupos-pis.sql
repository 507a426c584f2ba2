-- grain: one row per valid PIS of the candidate set
select
  pis,
  min(cpf) as menor_cpf, max(cpf) as maior_cpf,
  min(data_nascimento) as menor_nascimento, max(data_nascimento) as maior_nascimento,
  bool_and(sexo = '1') as menor_sexo, bool_or(sexo = '1') as maior_sexo,
  min(primeiro) as menor_primeiro, max(primeiro) as maior_primeiro
from pair_registros
where pis is not null
group by pis
