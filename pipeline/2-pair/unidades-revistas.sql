-- grain: one row per pair of units with a record each that a person decided about
select distinct a.unidade, b.unidade as outra, d.decisao = 'mesma' as juntas
from pair_revisoes as d
join pair_reunidos as a on a.registro = d.registro_a
join pair_reunidos as b on b.registro = d.registro_b
where a.unidade <> b.unidade
