-- grain: one row per birth date and sex declared by the CPF holders of a PIS in doubt
select
  r.pis,
  r.data_nascimento,
  r.sexo,
  min(r.cpf) as cpf,
  cast(count(distinct r.cpf) as integer) as cpfs
from pair_registros as r
join pair_blocos as b on b.pis = r.pis
where not b.limpo
  and r.cpf is not null
  and r.data_nascimento is not null
  and r.sexo is not null
group by r.pis, r.data_nascimento, r.sexo
