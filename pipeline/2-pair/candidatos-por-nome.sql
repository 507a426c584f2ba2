-- grain: one row per birth date, sex and folded name of somebody who declares a foreign nationality in RAIS
select distinct
  r.data_nascimento,
  nullif(s.para, '9') as sexo,
  n.nome
from stg_rais as r
join pair_nomes as n on n.grafia = r.nome
join reg_crosswalk as s on s.base = 'RAIS' and s.variavel = 'sexo' and s.de = r.sexo
where r.nacionalidade <> '10' and r.data_nascimento is not null
