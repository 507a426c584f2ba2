-- grain: one row per spelling of a person's name in RAIS and the old CAGED
with grafias as (
  select nome from stg_rais where nacionalidade <> '10'
  union
  select nome from stg_rais
  where pis in (select pis from pair_candidatos) or cpf in (select cpf from pair_candidatos)
  union
  select nome from stg_caged
)
select
  nome as grafia,
  nome_em_ordem(nome) as nome,
  case when nome_em_ordem(nome) is not null then hash(list_extract(partes_do_nome(nome), 1)) end
    as primeiro
from grafias
where nome is not null
