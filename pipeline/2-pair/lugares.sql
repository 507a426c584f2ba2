-- grain: one row per unit, employer, day of admission and municipality in its records
select distinct u.unidade, r.cnpj_raiz, r.data_admissao, r.municipio, r.uf
from pair_reunidos as u
join pair_registros as r on r.registro = u.registro
