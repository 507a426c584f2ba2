-- grain: one row per record of the candidate set, with the pseudonym of its person
with pseudonimos as (
  select chave, pseudonym(chave) as pessoa_id from (select distinct chave from pair_chaves)
)
select c.base, c.arquivo_id, c.linha, p.pessoa_id, c.regra as link_rule
from pair_chaves as c
join pseudonimos as p on p.chave = c.chave
