-- grain: one row per class: the first pass judges them all
select classe
from prt_classe
