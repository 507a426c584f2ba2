-- grain: one row per year, broad education and broad occupation
select
  ano::integer as ano,
  escolaridade_3 as escolaridade,
  ocupacao_3 as ocupacao,
  count(*)::integer as vinculos
from (
  select
    ano,
    case when escolaridade_5 in ('1', '2', '1X') then '1'
      when escolaridade_5 in ('3', '2X') then '2'
      when escolaridade_5 in ('4', '5', '3X') then '3'
      else escolaridade_5 end as escolaridade_3,
    case when ocupacao in ('G0', 'G1', 'G2', 'G3', '1X') then '1'
      when ocupacao in ('G4', 'G5', '2X') then '2'
      when ocupacao in ('G6', 'G7', 'G8', 'G9', '3X') then '3'
      else ocupacao end as ocupacao_3
  from 'data/public/microdata/rais-tematico.parquet'
  where pais_nacionalidade <> 'XBR'
)
group by ano, escolaridade, ocupacao
order by ano, escolaridade, ocupacao
