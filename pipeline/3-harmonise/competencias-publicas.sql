-- grain: one row per month with movements declared on time
select distinct competencia_mov as competencia
from stg_obmigra_caged
union
select distinct competencia_mov
from stg_obmigra_novo_caged
where tipo = 'MOV'
