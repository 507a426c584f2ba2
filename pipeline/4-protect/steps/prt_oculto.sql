-- grain: one row per class, parcel and UF with records that rule 1 hides or that have no municipality
select classe, ajuste, uf, regiao, cast(sum(n) as integer) as n
from prt_celula
where oculta
group by all
