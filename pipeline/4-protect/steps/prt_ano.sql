-- grain: one row per cube and year shown by attribute in this publication: once in the life of a ledger, when its months are all there
with publicados as (
  select distinct cubo, ano
  from prt_publicado
  where not ajuste
),
meses as (
  select cubo, ano, count(distinct mes) as meses, bool_and(mes = '') as anual
  from prt_fonte
  where not ajuste
  group by all
),
inteiros as (
  select cubo, ano
  from meses
  where anual or meses = 12
)
select cubo, ano
from publicados
anti join prt_safra_ano using (cubo, ano)
left join inteiros as inteiro using (cubo, ano)
where $avulsa or inteiro.ano is not null
