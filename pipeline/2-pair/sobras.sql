-- grain: one row per record in doubt with a PIS that agrees with no CPF it may belong to
select r.registro, r.pis, r.data_nascimento, r.sexo, r.nome, r.pais
from pair_duvidas as r
left join pair_componentes as c on c.no = unidade_pis(r.pis)
anti join (from pair_pontos_cpf where pontos >= 3) as a on a.registro = r.registro
where r.pis is not null and coalesce(c.chaves, 0) <= 8
