-- grain: one row per record that no key decides: without any valid one, or in a doubt that nothing settles
with decididos as (
  select registro from pair_passo_1
  union all
  select registro from pair_passo_2
  union all
  select registro from pair_passo_3
  union all
  select registro from pair_passo_4
),
indecisos as (
  select registro, pontos, margem from pair_disputas anti join decididos using (registro)
  union all
  select registro, 0, 0 from pair_registros where pis is null and cpf is null
),
restantes as (
  select
    i.*,
    if(coalesce(r.pis, r.cpf) is null, 'P0', 'P9') as passo,
    case
      when coalesce(r.pis, r.cpf) is not null and r.data_nascimento is not null and r.sexo is not null
        then coalesce('pis:' || r.pis, 'cpf:' || r.cpf)
          || '|nascimento:' || r.data_nascimento || '|sexo:' || r.sexo
      else 'reg:' || r.base || ':' || r.arquivo_id || ':' || r.linha
    end as chave
  from indecisos as i
  join pair_registros as r on r.registro = i.registro
)
select
  registro,
  unidade_solta(dense_rank() over (order by chave)) as unidade,
  passo,
  pontos,
  margem,
  chave
from restantes
