-- grain: one row per country, UF, sex and year with immigrants
select
  celula,
  pais,
  uf,
  sexo,
  ano,
  antes,
  depois,
  trocas,
  greatest(antes, depois, ceil(trocas / 3)::integer) as posicoes,
  deslocamento
from read_csv(
  $arquivo,
  header = true,
  columns = {
    'celula': 'integer', 'pais': 'integer', 'uf': 'varchar', 'sexo': 'integer', 'ano': 'integer',
    'antes': 'integer', 'depois': 'integer', 'trocas': 'integer', 'deslocamento': 'bigint'
  }
)
order by celula, ano
