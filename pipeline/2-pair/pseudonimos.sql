-- grain: one row per person of the candidate set, with the pseudonym of the text that names the person
with textos as (
  select unidade, chave from pair_restantes
  union
  select unidade, chave from pair_separados
)
select p.pessoa, pseudonym(coalesce(t.chave, chave_da_unidade(p.pessoa))) as pessoa_id
from (select distinct pessoa from pair_decisoes) as p
left join textos as t on t.unidade = p.pessoa
