-- grain: one row per continent of nationality and place of the occupation in the rule, of the newest year
select
  continente,
  any_value(ano)::integer as ano,
  count(*) filter (ocupacao in ('G4', 'G5', '2X', 'G6', 'G7', 'G8', 'G9', '3X'))::integer as acima,
  count(*) filter (ocupacao in ('G1', 'G2', 'G3', '1X', 'G0'))::integer as conforme,
  count(*) filter (ocupacao in ('9', 'X'))::integer as sem_ocupacao
from 'data/public/microdata/rais-tematico.parquet'
where
  pais_nacionalidade <> 'XBR'
  and escolaridade_5 in ('4', '5', '3X')
  and ano = (select max(ano) from 'data/public/microdata/rais-tematico.parquet')
group by continente
order by continente
