-- grain: one row per class, parcel and place whose records are published further up, with the rule that raised it
select classe, ajuste, lugar, regra
from prt_elevacao
union all
select classe, ajuste, lugar, regra
from prt_reparo
anti join prt_elevacao using (classe, ajuste, lugar)
