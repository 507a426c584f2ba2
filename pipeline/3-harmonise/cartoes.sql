-- grain: one row per employment card (CTPS) issued to a person born abroad, in source codes
with nascimentos as (
  select grafia, pais from pair_paises where pais <> 'XXX'
)
select
  'RAIS' as leiaute,
  c.arquivo_id,
  c.linha,
  l.pessoa_id,
  l.link_rule,
  c.data_emissao,
  c.uf,
  c.municipio,
  coalesce(n.pais, p.pais_nascimento) as pais,
  c.sexo,
  c.escolaridade,
  cast(date_sub('year', c.data_nascimento, c.data_emissao) as smallint) as idade
from stg_ctps as c
join links as l on l.arquivo_id = c.arquivo_id and l.linha = c.linha and l.base = 'CTPS'
join persons as p on p.pessoa_id = l.pessoa_id
left join nascimentos as n on n.grafia = c.pais_nascimento
where coalesce(n.pais, p.pais_nascimento) <> 'BRA'
