-- grain: one row per record in doubt whose CPF agrees with it, with the PIS missing, invalid or shared
select registro, cpf as unidade, 'P3' as passo, pontos, margem
from pair_disputas
where coalesce(pis_compartilhado, true) and cpf is not null and pontos_do_cpf >= 3 and pontos_do_cpf = pontos
