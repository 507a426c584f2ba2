-- grain: one row per valid PIS of the candidate set
select
  pis,
  min(cpf) as menor_cpf, max(cpf) as maior_cpf,
  min(data_nascimento) as menor_nascimento, max(data_nascimento) as maior_nascimento,
  min(sexo) as menor_sexo, max(sexo) as maior_sexo,
  min(primeiro) as menor_primeiro, max(primeiro) as maior_primeiro
from pair_registros
where pis is not null
group by pis
