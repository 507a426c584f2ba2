-- grain: one row per line about an immigrant in the truth or record of the candidate set; pessoa is null when not of an immigrant, grupo when the line never became a candidate
with reais as (
  select t.arquivo_id, t.linha, t.pessoa, t.ano <= 2020 as antes
  from ver_linhas as t
),
pares as (
  select l.arquivo_id, l.linha, l.pessoa_id as grupo, cast(left(a.competencia, 4) as integer) <= 2020 as antes
  from links as l
  join reception as a on a.arquivo_id = l.arquivo_id
)
select
  r.pessoa,
  p.grupo,
  coalesce(r.antes, p.antes) as antes
from reais as r
full join pares as p on p.arquivo_id = r.arquivo_id and p.linha = r.linha
