-- grain: one row per pair of records a person decided about, with the decision that holds
select
  a.arquivo_id::bigint * 8589934592 + d.linha_a as registro_a,
  b.arquivo_id::bigint * 8589934592 + d.linha_b as registro_b,
  arg_max(
    d.decisao, {'em': d.em, 'peso': list_position(['mesma', 'incerta', 'diferente'], d.decisao)}
  ) as decisao
from stg_revisao as d
join reception as a on a.arquivo = d.arquivo_a
join reception as b on b.arquivo = d.arquivo_b
group by registro_a, registro_b
