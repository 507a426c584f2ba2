-- grain: one row per record that the keys put with another and a person took apart
with revistos as (
  select registro_a as registro from pair_revisoes where decisao = 'diferente'
  union
  select registro_b from pair_revisoes where decisao = 'diferente'
),
unidos as (
  select registro, unidade from pair_certos semi join revistos using (registro)
  union all
  select registro, unidade from pair_passo_1 semi join revistos using (registro)
  union all
  select registro, unidade from pair_passo_2 semi join revistos using (registro)
  union all
  select registro, unidade from pair_passo_3 semi join revistos using (registro)
  union all
  select registro, unidade from pair_passo_4 semi join revistos using (registro)
  union all
  select registro, unidade from pair_restantes semi join revistos using (registro)
),
chaves as (
  select distinct r.registro, 'reg:' || r.base || ':' || r.arquivo_id || ':' || r.linha as chave
  from pair_revisoes as d
  join unidos as a on a.registro = d.registro_a
  join unidos as b on b.registro = d.registro_b and b.unidade = a.unidade
  join pair_registros as r on r.registro = d.registro_a
  where d.decisao = 'diferente'
)
select registro, unidade_separada(dense_rank() over (order by chave)) as unidade, chave
from chaves
