-- grain: one row per record with a key in doubt or without any, with its unit
from pair_passo_1
union all
from pair_passo_2
union all
from pair_passo_3
union all
from pair_passo_4
union all
select registro, unidade, passo, pontos, margem from pair_restantes
