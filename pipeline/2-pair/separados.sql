-- grain: one row per record that the keys put with another and a person took apart
with unidos as (
  select r.registro, unidade_da_chave(u.unidade, r.cpf, g.menor_cpf, r.pis) as unidade
  from pair_registros as r
  semi join (
    select registro_a as registro from pair_revisoes where decisao = 'diferente'
    union
    select registro_b from pair_revisoes where decisao = 'diferente'
  ) as d on d.registro = r.registro
  left join pair_pontuados as u on u.registro = r.registro
  left join pair_grupos_pis as g on g.pis = r.pis
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
