-- grain: one row per pair of records that pairing leaves to a person, with what makes it doubtful
with faces as (
  select
    u.unidade,
    arg_min(u.registro, {'sem_nome': r.nome is null, 'ordem': u.registro}) as registro
  from pair_reunidos as u
  join pair_registros as r on r.registro = u.registro
  where u.unidade in (
    select unidade from pair_passo_7 where probabilidade >= 0.9
    union select outra from pair_passo_7 where probabilidade >= 0.9
    union select unidade from pair_disputas
  )
  group by u.unidade
),
provaveis as (
  select 'probabilidade' as motivo, a.registro as registro_a, b.registro as registro_b, p.probabilidade
  from pair_passo_7 as p
  join faces as a on a.unidade = p.unidade
  join faces as b on b.unidade = p.outra
  where p.probabilidade >= 0.9 and p.probabilidade < 0.99
),
ambiguos as (
  select 'ambiguo' as motivo, d.registro as registro_a, f.registro as registro_b, null::double as probabilidade
  from pair_decisoes as d
  join pair_disputas as c on c.registro = d.registro
  join faces as f on f.unidade = c.unidade and f.registro <> d.registro
  where d.passo = 'P9'
),
componentes as (
  select distinct 'componente' as motivo, d.registro as registro_a, u.registro as registro_b, null::double as probabilidade
  from pair_decisoes as d
  join pair_duvidas as a on a.registro = d.registro
  join pair_componentes as c on c.no = unidade_pis(a.pis) and c.chaves > 8
  join pair_duvidas as b on b.pis = a.pis and b.cpf is not null
  join (select cpf, min(registro) as registro from pair_duvidas group by cpf) as u on u.cpf = b.cpf
  where d.passo = 'P9'
),
fila as (
  from provaveis
  union all
  from ambiguos
  union all
  from componentes
)
select f.*
from fila as f
anti join pair_revisoes as r on r.registro_a = f.registro_a and r.registro_b = f.registro_b
