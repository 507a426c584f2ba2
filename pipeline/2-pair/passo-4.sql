-- grain: one row per record whose PIS and CPF point to different people, and one that agrees with it better than any other
select registro, unidade, 'P4' as passo, pontos, margem
from pair_disputas
anti join (select registro from pair_passo_1 union all select registro from pair_passo_3) as decididos
  using (registro)
where pis is not null and cpf is not null and pontos >= 4 and margem >= 1
