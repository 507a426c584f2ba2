-- grain: one row per person of the candidate set
with registros as (
  select
    l.pessoa_id, r.base, r.ano, r.sexo, r.data_nascimento, r.pais_nacionalidade, r.pais_nascimento,
    case r.base when 'CTPS' then 1 when 'CAGED' then 2 end as ordem_nascimento,
    case r.base when 'RAIS' then 1 when 'CTPS' then 2 when 'CAGED' then 3 end as ordem_nacionalidade
  from links as l
  join pair_registros as r
    on r.base = l.base and r.arquivo_id = l.arquivo_id and r.linha = l.linha
),
nacionalidades as (
  select
    pessoa_id, base, pais_nacionalidade as pais, ordem_nacionalidade as ordem, ano,
    count(*) as registros
  from registros
  where pais_nacionalidade <> 'XXX'
  group by all
),
nacionalidade as (
  select
    pessoa_id,
    arg_min(
      {'pais': pais, 'fonte': base},
      {'o': ordem, 'a': -coalesce(ano, 0), 'n': -registros, 'b': pais = 'BRA', 'p': pais}
    ) as escolhida
  from nacionalidades
  group by pessoa_id
),
nascimentos as (
  select
    pessoa_id, base, pais_nascimento as pais, ordem_nascimento as ordem, ano,
    count(*) as registros
  from registros
  where pais_nascimento <> 'XXX'
  group by all
),
nascimento as (
  select
    pessoa_id,
    arg_min(
      {'pais': pais, 'fonte': base},
      {'o': ordem, 'a': -coalesce(ano, 0), 'n': -registros, 'b': pais = 'BRA', 'p': pais}
    ) as escolhido
  from nascimentos
  group by pessoa_id
),
sexos as (
  select pessoa_id, sexo, count(*) as registros
  from registros
  where sexo is not null
  group by all
),
sexo as (
  select pessoa_id, arg_min(sexo, {'n': -registros, 's': sexo}) as sexo
  from sexos
  group by pessoa_id
),
datas as (
  select pessoa_id, data_nascimento, count(*) as registros
  from registros
  where data_nascimento is not null
  group by all
),
data as (
  select
    pessoa_id,
    arg_min(data_nascimento, {'n': -registros, 'd': data_nascimento}) as data_nascimento
  from datas
  group by pessoa_id
),
pessoas as (
  select
    pessoa_id,
    coalesce(bool_or(pais_nacionalidade = 'XBR'), false)
      or coalesce(bool_or(pais_nascimento = 'XBR'), false) as naturalizado
  from registros
  group by pessoa_id
)
select
  p.pessoa_id,
  coalesce(o.escolhido.pais, n.escolhida.pais) as pais_nascimento,
  case
    when o.escolhido is not null then o.escolhido.fonte
    when n.escolhida is not null then 'nacionalidade'
  end as pais_nascimento_fonte,
  n.escolhida.pais as pais_nacionalidade,
  n.escolhida.fonte as pais_nacionalidade_fonte,
  p.naturalizado,
  s.sexo,
  d.data_nascimento
from pessoas as p
left join nacionalidade as n on n.pessoa_id = p.pessoa_id
left join nascimento as o on o.pessoa_id = p.pessoa_id
left join sexo as s on s.pessoa_id = p.pessoa_id
left join data as d on d.pessoa_id = p.pessoa_id
