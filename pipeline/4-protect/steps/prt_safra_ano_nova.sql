-- grain: one row per cube and year already shown by attribute: kept by the ledger
select cubo, ano
from prt_safra_ano
union all
select cubo, ano
from prt_ano
