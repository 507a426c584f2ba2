-- grain: one row per group of bonds of one establishment active on 31 December with the same standing before art. 93
-- A declaration repeated in employer, person, admission and occupation counts once; bonds count, not
-- persons. Of immigrants, whom the synthetic files oversample, `$parcela_imigrantes` in a million
-- belong to the headcount (all of them in real files): `contada`.
with chaves as (
  -- Few declarations share a hash with another: only these are compared in full.
  select hash(ano, cnpj, coalesce(cpf, pis), data_admissao, cbo) as chave
  from stg_rais
  where vinculo_ativo
  group by all
  having count(*) > 1
),
repetidas as (
  select arquivo_id, linha
  from stg_rais
  semi join chaves on chaves.chave = hash(ano, cnpj, coalesce(cpf, pis), data_admissao, cbo)
  where vinculo_ativo and cnpj is not null and coalesce(cpf, pis) is not null
  qualify row_number() over (
    partition by ano, cnpj, coalesce(cpf, pis), data_admissao, cbo
    order by arquivo_id, linha
  ) > 1
),
declarados as (
  select
    *,
    if(coalesce(tipo_estab, '1') = '1', coalesce(cnpj_raiz, left(cnpj, 8)), 'CEI' || cnpj) as empresa,
    coalesce(nacionalidade, '10') <> '10' as imigrante
  from stg_rais
  anti join repetidas using (arquivo_id, linha)
  where vinculo_ativo
),
distintos as (
  select
    *,
    not imigrante or hash(coalesce(cpf, pis, linha)) % 1000000 < $parcela_imigrantes as contada,
    case
      when tipo_vinculo = '55' then 'aprendiz'
      when motivo_desligamento in ('73', '74', '76') then 'aposentado_incapacidade'
      when tipo_vinculo in ('30', '31', '35') then 'estatutario'
      when ind_trab_intermitente = '1' then 'intermitente'
      else 'empregado'
    end as situacao,
    case
      when tipo_defic between '1' and '6' then tipo_defic
      when ind_portador_defic = '1' then '9'
      when tipo_defic = '0' then '0'
      else '-'
    end as deficiencia,
    coalesce(
      nullif(idade, 0),
      date_sub('year', data_nascimento, make_date(ano, 12, 31))
    )::smallint as anos_de_idade
  from declarados
  where empresa is not null
)
select
  d.ano,
  d.empresa,
  d.cnpj,
  d.municipio,
  d.cnae_subclasse,
  d.natureza_juridica,
  d.tamanho_estab,
  d.contada,
  d.imigrante,
  d.situacao,
  d.deficiencia,
  if(d.deficiencia in ('0', '-'), null, coalesce(d.sexo, '9')) as sexo,
  if(d.deficiencia in ('0', '-'), null, coalesce(d.raca_cor, '9')) as raca_cor,
  if(d.deficiencia in ('0', '-'), null, coalesce(f.faixa, '99')) as faixa_etaria,
  if(d.deficiencia in ('0', '-'), null, coalesce(e.para, '99')) as escolaridade,
  count(*)::integer as vinculos
from distintos as d
left join har_faixas as f on f.idade = d.anos_de_idade
left join reg_crosswalk as e
  on e.base = 'RAIS' and e.variavel = 'escolaridade' and e.de = d.escolaridade
group by all
