-- grain: one row per pair of keys (PIS, CPF) found in a record that itself declares a foreign country
with estrangeiros as (
  select grafia from pair_paises where estrangeiro
)
select pis, cpf
from stg_rais
where nacionalidade <> '10'
union
select pis, cpf
from stg_ctps
where pais_nascimento in (from estrangeiros) or nacionalidade in (from estrangeiros)
union
select pis, cpf
from stg_novo_caged
where pais_nascimento in (from estrangeiros) or nacionalidade in (from estrangeiros)
