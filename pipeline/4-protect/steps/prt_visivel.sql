-- grain: one row per class, parcel and municipality with k or more: what the search may still hide
select classe, ajuste, uf, regiao, municipio, n
from prt_celula
where not oculta
