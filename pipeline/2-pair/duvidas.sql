-- grain: one row per record with a key with which disagreeing things are said
select
  r.registro, r.pis, r.cpf, r.data_nascimento, r.sexo, r.nome, r.pais
from pair_registros as r
left join pair_chaves_pis as p on p.pis = r.pis
left join pair_chaves_cpf as c on c.cpf = r.cpf
where not p.certo or not c.certo
