-- grain: one row per cube and year shown by attribute in this publication: once in the life of a ledger, when its months are all there and every record of it is published at one place
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
esperando as (
  select cubo, ano
  from prt_espera
  where publicada and not ajuste
),
repartidos as (
  select cubo, ano
  from prt_destino
  join prt_classe using (classe)
  join prt_serie using (serie)
  where not ajuste
  group by cubo, ano, classe, uf, municipio
  having count(*) > 1
),
inteiros as (
  select cubo, ano
  from meses
  anti join esperando using (cubo, ano)
  anti join repartidos using (cubo, ano)
  where anual or meses = 12
)
select cubo, ano
from publicados
anti join prt_safra_ano using (cubo, ano)
left join inteiros as inteiro using (cubo, ano)
where $avulsa or inteiro.ano is not null
