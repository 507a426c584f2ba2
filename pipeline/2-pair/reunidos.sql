-- grain: one row per record of the candidate set, with its unit after the passes by key
from pair_certos
union all
from pair_passo_1
union all
from pair_passo_2
union all
from pair_passo_3
union all
from pair_passo_4
union all
select registro, unidade, passo, pontos, margem from pair_restantes
