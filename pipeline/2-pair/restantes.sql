-- grain: one row per record that no key decides: without any valid one, or in a doubt that nothing settles
with decididos as (
  select registro from pair_certos
  union all
  select registro from pair_passo_1
  union all
  select registro from pair_passo_2
  union all
  select registro from pair_passo_3
  union all
  select registro from pair_passo_4
),
restantes as (
  select
    r.registro,
    if(coalesce(r.pis, r.cpf) is null, 'P0', 'P9') as passo,
    case
      when coalesce(r.pis, r.cpf) is not null and r.data_nascimento is not null and r.sexo is not null
        then coalesce('pis:' || r.pis, 'cpf:' || r.cpf)
          || '|nascimento:' || r.data_nascimento || '|sexo:' || r.sexo
      else 'reg:' || r.base || ':' || r.arquivo_id || ':' || r.linha
    end as chave
  from pair_registros as r
  anti join decididos using (registro)
)
select
  r.registro,
  unidade_solta(dense_rank() over (order by r.chave)) as unidade,
  r.passo,
  coalesce(d.pontos, 0) as pontos,
  coalesce(d.margem, 0) as margem,
  r.chave
from restantes as r
left join pair_disputas as d using (registro)
