-- grain: one row per class to be judged in this pass: raised in the pass before, or with other places known around it
select classe
from prt_classe
semi join (select universo from prt_conhecido where mudou) using (universo)
union
select classe
from prt_elevada
