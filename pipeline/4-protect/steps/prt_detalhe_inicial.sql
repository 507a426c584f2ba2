-- grain: one row per attribute and group, none shown yet (rule 5)
select atributo, numero, grupo, null::integer as nivel, null::varchar as grao
from prt_grupo
join prt_atributo on list_contains(cubos, cubo)
