-- grain: one row per class, parcel, UF, municipality and place at which its records are already published (rule 8)
select classe, ajuste, origem.uf, regiao, municipio, lugar, origem.n
from prt_origem as origem
join prt_serie using (cubo, ano, mes, movimento)
join prt_classe using (serie, pais, sexo)
left join reg_uf on codigo = origem.uf
where lugar is not null
