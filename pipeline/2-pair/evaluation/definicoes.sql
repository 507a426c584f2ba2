-- grain: one row per base, year and definition of immigrant that the persons with a record in it meet
with presencas as (
  select distinct l.pessoa_id, l.base, r.ano
  from links as l
  join pair_registros as r
    on r.base = l.base and r.arquivo_id = l.arquivo_id and r.linha = l.linha
),
pessoas as (
  select
    pessoa_id,
    coalesce(pais_nascimento not in ('BRA', 'XXX'), false) as nascimento,
    coalesce(pais_nacionalidade not in ('BRA', 'XBR', 'XXX'), false) as nacionalidade,
    coalesce(pais_nascimento_fonte = 'nacionalidade', false) as presumido
  from persons
)
select
  e.base,
  cast(coalesce(e.ano, 0) as integer) as ano,
  case
    when p.nascimento and p.nacionalidade and p.presumido then 'presumido'
    when p.nascimento and p.nacionalidade then 'ambas'
    when p.nascimento then 'nascimento'
    else 'nacionalidade'
  end as definicao,
  cast(count(*) as integer) as pessoas
from presencas as e
join pessoas as p on p.pessoa_id = e.pessoa_id
where p.nascimento or p.nacionalidade
group by all
