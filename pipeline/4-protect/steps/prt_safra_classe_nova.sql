-- grain: one row per series, parcel, source country and sex, with the class it is published in: kept by the ledger
select cubo, ajuste, ano, mes, movimento, pais, sexo, pais_publicado, sexo_publicado
from prt_pais
join prt_serie using (serie)
