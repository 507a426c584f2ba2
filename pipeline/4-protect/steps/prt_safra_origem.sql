-- grain: one row per cube, period, movement, country, sex, UF and municipality of the years shown by attribute now, as the sources have them
select cubo, ajuste, ano, mes, movimento, pais, sexo, uf, municipio, n, null::varchar as lugar
from prt_fonte
semi join prt_ano using (cubo, ano)
where not ajuste
