-- grain: one row per month with movements declared on time
select distinct competencia_mov as competencia
from stg_caged
where tipo = 'EST'
union
select distinct competencia_mov
from stg_novo_caged
where tipo = 'MOV'
