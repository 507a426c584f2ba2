-- grain: one row per pair of units born on one day, of one sex, with a PIS of one one edit away from a PIS of the other
with numeros as (
  select distinct u.unidade, lpad(coalesce(r.pis, r.pis_digitado)::varchar, 11, '0') as numero
  from pair_reunidos as u
  join pair_registros as r on r.registro = u.registro
  where coalesce(r.pis, r.pis_digitado) is not null
)
select distinct p.unidade, p.outra
from pair_pares as p
join numeros as a on a.unidade = p.unidade
join numeros as b on b.unidade = p.outra
where not p.controle and p.nome <> 1 and damerau_levenshtein(a.numero, b.numero) <= 1
