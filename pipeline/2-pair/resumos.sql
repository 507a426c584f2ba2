-- grain: one row per person of the candidate set, with the range of what its records say
select
  pessoa,
  min(pais_nascimento) as menor_nascimento,
  max(pais_nascimento) as maior_nascimento,
  min(ordem_de_nascimento(base)) filter (pais_nascimento is not null) as fonte_nascimento,
  min(pais_nacionalidade) as menor_nacionalidade,
  max(pais_nacionalidade) as maior_nacionalidade,
  min(ordem_de_nacionalidade(base)) filter (pais_nacionalidade is not null) as fonte_nacionalidade,
  min(sexo) as menor_sexo,
  max(sexo) as maior_sexo,
  min(data_nascimento) as menor_data,
  max(data_nascimento) as maior_data,
  coalesce(bool_or(pais_nacionalidade = 'XBR' or pais_nascimento = 'XBR'), false) as naturalizado
from pair_ditos
group by pessoa
