-- grain: one row per person of the candidate set
select
  p.pessoa_id,
  coalesce(e.pais_nascimento, r.menor_nascimento, e.pais_nacionalidade, r.menor_nacionalidade)
    as pais_nascimento,
  case
    when r.fonte_nascimento is not null then fonte_de_nascimento(r.fonte_nascimento)
    when r.fonte_nacionalidade is not null then 'nacionalidade'
  end as pais_nascimento_fonte,
  coalesce(e.pais_nacionalidade, r.menor_nacionalidade) as pais_nacionalidade,
  fonte_de_nacionalidade(r.fonte_nacionalidade) as pais_nacionalidade_fonte,
  r.naturalizado,
  no_exterior(if(r.fonte_nascimento is null, null, coalesce(e.pais_nascimento, r.menor_nascimento)))
    as imigrante_por_nascimento,
  no_exterior(coalesce(e.pais_nacionalidade, r.menor_nacionalidade)) as imigrante_por_nacionalidade,
  coalesce(e.sexo, r.menor_sexo) as sexo,
  coalesce(e.data_nascimento, r.menor_data) as data_nascimento
from pair_resumos as r
join pair_pseudonimos as p on p.pessoa = r.pessoa
left join pair_escolhas as e on e.pessoa = r.pessoa
