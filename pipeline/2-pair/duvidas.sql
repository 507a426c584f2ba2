-- grain: one row per record with a key in doubt
select registro, pis, cpf, data_nascimento, sexo, nome, pais
from pair_registros
where pis in (from pair_pis_em_duvida) or cpf in (from pair_cpf_em_duvida)
