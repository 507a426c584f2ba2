-- grain: one row per work card issued to an immigrant, January 2011 to November 2019
-- Issued shortly before the first job; a part of those of São Paulo is missing, as in the real base.
with candidatos as (
  select
    *,
    (primeira_admissao - (3 + fatia(bits(pessoa, 25), 0, 60)))::date as emissao,
    bits(pessoa, 26) as b,
    bits(pessoa, 27) as b2,
    bits(pessoa, 28) as b3
  from sint_pessoa
  where not inicial
),

emitidas as (
  select
    *,
    unnest(if(fatia(b, 0, 100) < 4, [0, 400], [0])) as atraso
  from candidatos
  where fatia(b, 10, 100) < case when uf = '35' then 62 when naturalizado then 40 else 88 end
),

datadas as (
  select
    *,
    emissao + atraso as data_emissao
  from emitidas
),

numeradas as (
  select
    c.*,
    m.municipio,
    pis_com_prefixo(base_pis(if(c.pis_em_parte, c.pessoa, c.pis_de))) as pis_dez,
    base_cpf(c.pessoa) as cpf_nove
  from datadas as c
  asof left join sint_faixa_municipio as m
    on c.perfil = m.perfil and c.uf = m.uf and uniforme(c.pessoa, 29) >= m.desde
  where
    c.data_emissao between date '2011-01-01' and date '2019-11-30'
    and year(c.data_emissao) between $primeiro_ano and $ultimo_ano
)

select
  year(data_emissao) as ano,
  row_number() over (partition by year(data_emissao) order by data_emissao, pessoa, atraso) as ordem,
  pessoa,
  pis_declarado(pis_completo(pis_dez), b2, 2011, fatia(b3, 0, 25) = 0) as pis,
  cpf_declarado(cpf_completo(cpf_nove), b2, 2011, fatia(b3, 0, 25) = 0) as cpf,
  strftime(data_emissao, '%Y-%m-%d') as data_emissao,
  coalesce(list_extract(getvariable('siglas'), list_position(getvariable('ufs'), uf)), '') as uf_emissao,
  coalesce(municipio, 999999)::varchar as municipio_emissao,
  pais_nascimento,
  if(naturalizado, 'NATURALIDADE BRASILEIRA', nacionalidade) as nacionalidade,
  if(fatia(b3, 10, 100) = 0, 'ITÁLIA', '') as segunda_nacionalidade,
  case
    when naturalizado then 'PERMANENTE'
    when fatia(b3, 20, 100) < 3 then 'FRONTEIRIÇO'
    when pais_nascimento = 'VENEZUELA' and fatia(b3, 20, 100) < 45 then 'REFUGIADO/SOLICITANTE DE REFÚGIO'
    when pais_nascimento = 'HAITI' and fatia(b3, 20, 100) < 20 then 'REFUGIADO/SOLICITANTE DE REFÚGIO'
    when fatia(b3, 20, 100) < 80 then 'PERMANENTE'
    else 'TEMPORÁRIO'
  end as status_migratorio,
  sexo::varchar as sexo,
  strftime(nascimento_declarado(nascimento, b2), '%Y-%m-%d') as data_nascimento,
  if(fatia(b3, 40, 100) < 3, '-1', escolaridade::varchar) as escolaridade
from numeradas
order by ano, ordem
