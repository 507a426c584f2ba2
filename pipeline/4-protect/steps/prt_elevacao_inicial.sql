-- grain: one row per class, parcel and place whose records are published further up (none yet)
select classe, ajuste, municipio as lugar, '' as regra
from prt_celula
where false
