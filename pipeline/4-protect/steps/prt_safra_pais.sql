-- grain: one row per series, parcel, source country and sex, with the country and sex it is published under, whenever that was decided
with anteriores as (
  select serie, ajuste, pais, sexo, pais_publicado, sexo_publicado
  from prt_safra_mapa
  join prt_serie using (cubo, ano, mes, movimento)
)
select serie, ajuste, pais, sexo, pais_publicado, sexo_publicado
from prt_pais
anti join anteriores using (serie, ajuste)
union all
select serie, ajuste, pais, sexo, pais_publicado, sexo_publicado
from anteriores
