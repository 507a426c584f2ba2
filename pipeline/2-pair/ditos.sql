-- grain: one row per record of the candidate set, with what it says of its person and the rank of its base as a source
select
  d.pessoa, r.base, r.ano, r.sexo, r.data_nascimento,
  nullif(r.pais_nacionalidade, 'XXX') as pais_nacionalidade,
  nullif(r.pais_nascimento, 'XXX') as pais_nascimento
from pair_decisoes as d
join pair_registros as r on r.registro = d.registro
