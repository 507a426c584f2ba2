-- grain: one row per source code that harmonisation looks up, known to the registry or not
with grafias as (
  select 'CTPS' as base, pais_nascimento as codigo from stg_ctps
  union all
  select 'CTPS', nacionalidade from stg_ctps
  union all
  select 'NOVO_CAGED', pais_nascimento from stg_novo_caged
  union all
  select 'NOVO_CAGED', nacionalidade from stg_novo_caged
  union all
  select 'OBMIGRA', pais from stg_obmigra_rais
  union all
  select 'OBMIGRA', pais from stg_obmigra_caged
  union all
  select 'OBMIGRA', pais from stg_obmigra_novo_caged
),
linhas as (
  select
    leiaute, uf, municipio, sexo, raca_cor, escolaridade, tipo_defic, nivel_instrucao,
    faixa_etaria, null as saldo, null as competencia
  from har_vinculos
  union all
  select
    leiaute, uf, municipio, sexo, raca_cor, escolaridade, tipo_defic, nivel_instrucao,
    faixa_etaria, coalesce(cast(saldo as varchar), '(vazio)'), coalesce(competencia_mov, '(vazia)')
  from har_declaracoes
  union all
  select
    leiaute, uf, municipio, sexo, null, escolaridade, null, null,
    null, null, coalesce(cast(data_emissao as varchar), '(vazia)')
  from har_cartoes
),
celulas as (
  select
    leiaute as base,
    unnest([
      'uf', 'municipio', 'sexo', 'raca_cor', 'escolaridade', 'deficiencia', 'nivel_instrucao',
      'faixa_etaria', 'tipo_movimentacao', 'competencia'
    ]) as variavel,
    unnest([
      uf, municipio, sexo, raca_cor, escolaridade, tipo_defic, nivel_instrucao,
      faixa_etaria, saldo, competencia
    ]) as codigo
  from linhas
),
codigos as (
  select base, 'pais' as variavel, codigo, count(*) as linhas
  from grafias
  group by all
  union all
  select 'RAIS', 'nacionalidade', nacionalidade, count(*)
  from stg_rais
  group by nacionalidade
  union all
  select base, variavel, codigo, count(*)
  from celulas
  group by all
),
conhecidos as (
  select base, variavel, de as codigo from reg_crosswalk
  union all
  select null, 'nacionalidade', codigo from reg_rais_nacionalidade
  union all
  select null, 'municipio', codigo6 from reg_municipio
  union all
  select null, 'uf', codigo from reg_uf
  union all
  from (values
    (null, 'uf', '99'), (null, 'faixa_etaria', '0NA'),
    (null, 'faixa_etaria', '01'), (null, 'faixa_etaria', '02'), (null, 'faixa_etaria', '03'),
    (null, 'faixa_etaria', '04'), (null, 'faixa_etaria', '05'), (null, 'faixa_etaria', '06'),
    (null, 'faixa_etaria', '07'),
    (null, 'nivel_instrucao', '01'), (null, 'nivel_instrucao', '02'),
    (null, 'nivel_instrucao', '03'), (null, 'nivel_instrucao', '04'),
    (null, 'nivel_instrucao', '05'), (null, 'nivel_instrucao', '06'),
    (null, 'nivel_instrucao', '07')
  ) as v
)
select
  c.base,
  c.variavel,
  c.codigo,
  cast(c.linhas as bigint) as linhas,
  case c.variavel
    when 'pais' then normalise_name(c.codigo) in (select alias_normalizado from reg_pais_alias)
    when 'competencia' then c.codigo <> '(vazia)'
    else exists (
      select 1
      from conhecidos as k
      where k.variavel = c.variavel and k.codigo = c.codigo
        and (k.base is null or k.base = c.base)
    )
  end as conhecido
from codigos as c
where c.codigo is not null
