-- grain: one row per record in doubt whose PIS and CPF agree
select registro, cpf as unidade, 'P1' as passo, pontos, margem
from pair_disputas
where not pis_compartilhado and cpf is not null and pontos_do_cpf >= 3 and pontos_do_cpf = pontos
