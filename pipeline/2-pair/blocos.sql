-- grain: one row per valid PIS of the candidate set
with blocos as (
  select
    pis,
    min(cpf) as menor_cpf, max(cpf) as maior_cpf,
    min(data_nascimento) as menor_nascimento, max(data_nascimento) as maior_nascimento,
    min(sexo) as menor_sexo, max(sexo) as maior_sexo
  from pair_registros
  where pis is not null
  group by pis
),
julgados as (
  select
    *,
    menor_cpf is not distinct from maior_cpf
      and menor_nascimento is not distinct from maior_nascimento
      and menor_sexo is not distinct from maior_sexo as limpo
  from blocos
)
select
  pis,
  limpo,
  if(limpo, menor_cpf, null) as cpf,
  if(limpo, menor_nascimento, null) as data_nascimento,
  if(limpo, menor_sexo, null) as sexo
from julgados
