-- grain: one row per class that the pass before raised somewhere
select distinct classe
from prt_reparo
