-- grain: one row per base, year, UF, sex, country of birth and link rule of the candidate set
select
  l.base,
  cast(coalesce(r.ano, 0) as integer) as ano,
  coalesce(u.codigo, '99') as uf,
  coalesce(r.sexo, '9') as sexo,
  coalesce(p.pais_nascimento, 'XXX') as pais,
  l.link_rule,
  cast(count(*) as integer) as registros
from links as l
join pair_registros as r
  on r.base = l.base and r.arquivo_id = l.arquivo_id and r.linha = l.linha
left join persons as p on p.pessoa_id = l.pessoa_id
left join reg_uf as u on u.codigo = r.uf
group by all
