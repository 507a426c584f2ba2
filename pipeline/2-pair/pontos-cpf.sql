-- grain: one row per record in doubt and CPF it may belong to: its own, and those of its PIS unless the component goes to review
with pares as (
  select distinct pis, cpf from pair_duvidas where pis is not null and cpf is not null
),
candidatos as (
  select registro, cpf as candidato from pair_duvidas where cpf is not null
  union all
  select d.registro, p.cpf
  from pair_duvidas as d
  join pares as p on p.pis = d.pis
  left join pair_componentes as c on c.no = p.cpf
  where p.cpf is distinct from d.cpf and coalesce(c.chaves, 0) <= 8
)
select
  c.registro,
  p.unidade,
  p.cpf is not distinct from r.cpf as proprio,
  pontos(r, p) as pontos
from candidatos as c
join pair_duvidas as r on r.registro = c.registro
join pair_perfis_cpf as p on p.cpf = c.candidato
