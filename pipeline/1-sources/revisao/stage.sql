-- grain: one row per decision of a person about two records (line accepted)
select
  arquivo_id,
  rowid - deslocamento as linha,
  arquivo_a,
  linha_a,
  arquivo_b,
  linha_b,
  lower(trim(decisao)) as decisao,
  por,
  em
from rec_revisao
where motivo is null
