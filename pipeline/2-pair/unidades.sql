-- grain: one row per unit: the records that a key, or a doubt, holds together
with pares as (
  select
    u.unidade, r.data_nascimento, r.sexo,
    count(*) as registros,
    list(distinct r.nome) filter (r.nome is not null) as nomes,
    list(distinct r.pais) filter (r.pais is not null) as paises
  from pair_reunidos as u
  join pair_registros as r on r.registro = u.registro
  group by u.unidade, r.data_nascimento, r.sexo
),
unidades as (
  select
    unidade,
    arg_max({'nascimento': data_nascimento, 'sexo': sexo}, ordem_da_unidade(pares)) as pessoa,
    list_sort(list_distinct(flatten(list(nomes)))) as nomes,
    list_sort(list_distinct(flatten(list(paises)))) as paises
  from pares
  group by unidade
)
select
  unidade,
  tipo_da_unidade(unidade) as tipo,
  pessoa.nascimento as data_nascimento,
  pessoa.sexo,
  nomes,
  paises
from unidades
