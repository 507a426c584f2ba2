-- grain: one row per record of the candidate set: it declares a foreign country, shares a valid key with one that does or, without any valid key, shares name, birth date and sex
with pis_candidatos as (
  select distinct pis from pair_candidatos where pis is not null
),
cpf_candidatos as (
  select distinct cpf from pair_candidatos where cpf is not null
),
rais as (
  select
    'RAIS' as base, 'RAIS' as leiaute, arquivo_id, linha, ano, pis, pis_status, pis_digitado, cpf,
    cpf_status, data_nascimento, sexo, nome, nacionalidade, null as pais_nacionalidade,
    null as pais_nascimento, uf, municipio, left(cnpj, 8) as cnpj_raiz, data_admissao
  from stg_rais
  where nacionalidade <> '10' or pis in (from pis_candidatos) or cpf in (from cpf_candidatos)
),
caged_sem_chave as (
  select c.*
  from stg_caged as c
  join pair_nomes as n on n.grafia = c.nome
  join reg_crosswalk as s on s.base = 'CAGED' and s.variavel = 'sexo' and s.de = c.sexo
  semi join pair_candidatos_por_nome as p
    on p.data_nascimento = c.data_nascimento and p.sexo = s.para and p.nome = n.nome
  where c.pis is null and c.cpf is null
),
caged_com_chave as (
  from stg_caged where pis in (from pis_candidatos) or cpf in (from cpf_candidatos)
  union all
  from caged_sem_chave
),
caged as (
  select
    'CAGED' as base, 'CAGED' as leiaute, arquivo_id, linha,
    cast(left(competencia_mov, 4) as smallint) as ano, pis, pis_status, pis_digitado, cpf,
    cpf_status, data_nascimento, sexo, nome, null as nacionalidade, null as pais_nacionalidade,
    null as pais_nascimento, uf, municipio, left(cnpj, 8) as cnpj_raiz, data_admissao
  from caged_com_chave
),
novo_caged as (
  select
    'CAGED' as base, 'NOVO_CAGED' as leiaute, m.arquivo_id, m.linha,
    cast(left(m.competencia_mov, 4) as smallint) as ano, m.pis, m.pis_status, m.pis_digitado,
    m.cpf, m.cpf_status, m.data_nascimento, m.sexo, null as nome, null as nacionalidade,
    n.pais as pais_nacionalidade, o.pais as pais_nascimento, m.uf, m.municipio,
    left(m.cnpj, 8) as cnpj_raiz, m.data_admissao
  from stg_novo_caged as m
  left join pair_paises as n on n.grafia = m.nacionalidade
  left join pair_paises as o on o.grafia = m.pais_nascimento
  where n.estrangeiro
    or o.estrangeiro
    or m.pis in (from pis_candidatos)
    or m.cpf in (from cpf_candidatos)
),
ctps as (
  select
    'CTPS' as base, 'RAIS' as leiaute, c.arquivo_id, c.linha,
    cast(year(c.data_emissao) as smallint) as ano, c.pis, c.pis_status, c.pis_digitado, c.cpf,
    c.cpf_status, c.data_nascimento, c.sexo, null as nome, null as nacionalidade,
    n.pais as pais_nacionalidade, o.pais as pais_nascimento, c.uf, c.municipio,
    null as cnpj_raiz, null as data_admissao
  from stg_ctps as c
  left join pair_paises as n on n.grafia = c.nacionalidade
  left join pair_paises as o on o.grafia = c.pais_nascimento
  where n.estrangeiro
    or o.estrangeiro
    or c.pis in (from pis_candidatos)
    or c.cpf in (from cpf_candidatos)
),
registros as (
  from rais
  union all
  from caged
  union all
  from novo_caged
  union all
  from ctps
),
traduzidos as (
  select
    r.* exclude (sexo, nome, pais_nacionalidade),
    nullif(s.para, '9') as sexo,
    n.nome,
    n.primeiro,
    coalesce(p.pais, r.pais_nacionalidade) as pais_nacionalidade
  from registros as r
  left join reg_rais_nacionalidade as p on p.codigo = r.nacionalidade
  left join reg_crosswalk as s on s.base = r.leiaute and s.variavel = 'sexo' and s.de = r.sexo
  left join pair_nomes as n on n.grafia = r.nome
)
select
  arquivo_id::bigint * 8589934592 + linha as registro,
  base, leiaute, arquivo_id, linha, ano, pis, pis_status, pis_digitado, cpf, cpf_status,
  data_nascimento, sexo, nome, primeiro, pais_nacionalidade, pais_nascimento,
  coalesce(
    case when left(pais_nascimento, 1) <> 'X' then pais_nascimento end,
    case when left(pais_nacionalidade, 1) <> 'X' then pais_nacionalidade end
  ) as pais,
  uf, municipio, cnpj_raiz, data_admissao
from traduzidos
