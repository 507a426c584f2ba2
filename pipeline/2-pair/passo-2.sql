-- grain: one row per record in doubt with PIS and without CPF, and one unit that agrees with it better than any other
select registro, unidade, 'P2' as passo, pontos, margem
from pair_disputas
where pis is not null and cpf is null and pontos >= 3 and margem >= 1
