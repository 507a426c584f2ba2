-- grain: one row per valid CPF that occurs together with a valid PIS
with perfis as (
  select distinct
    r.cpf,
    r.pis,
    b.limpo,
    if(b.limpo, b.data_nascimento, r.data_nascimento) as data_nascimento,
    if(b.limpo, b.sexo, r.sexo) as sexo
  from pair_registros as r
  join pair_blocos as b on b.pis = r.pis
  where r.cpf is not null
),
pessoas as (
  select cpf, count(distinct pis) as pessoas, min(pis) as pis, bool_and(limpo) as limpo
  from perfis
  group by cpf
),
perfis_comuns as (
  select cpf, count(distinct pis) as pessoas
  from perfis
  where data_nascimento is not null and sexo is not null
  group by cpf, data_nascimento, sexo
),
acordos as (
  select cpf, max(pessoas) as pessoas from perfis_comuns group by cpf
)
select
  p.cpf,
  cast(p.pessoas as integer) as pessoas,
  if(p.pessoas = 1 and p.limpo, p.pis, null) as pis_limpo,
  p.pessoas >= 2 and coalesce(a.pessoas, 0) = p.pessoas as unidas
from pessoas as p
left join acordos as a on a.cpf = p.cpf
