-- grain: one row per person with valid consent in the flow of Portaria 1.088
-- No CPF from here on. A person with several subtasks is taken from the first consent.
with tarefas as (
  select
    *,
    row_number() over (
      partition by cpf
      order by data_consentimento, data_subtarefa, arquivo_id, linha
    ) as ordem,
    min(data_envio) over (partition by cpf) as primeiro_envio,
    max(data_revogacao) over (partition by cpf) as revogacao
  from stg_pat
),
identificados as (
  select cpf, min(data_interesse) as data_identificacao
  from (
    select cpf, data_interesse from stg_reabilitacao
    union all
    select cpf, data_interesse from stg_bpc
  )
  where cpf is not null
  group by cpf
)
select
  row_number() over (order by t.cpf)::integer as pessoa,
  t.cpf as chave,
  t.grupo,
  case t.grupo when '1' then 'reabilitados' when '2' then 'pcd' else 'bpc' end as grupo_mapa,
  case when t.grupo = '1' then 'reabilitados' when t.grupo in ('3', '4') then 'bpc' end as grupo_meta,
  coalesce(m.regiao, '9') as regiao,
  m.uf,
  m.codigo7 as municipio,
  coalesce(t.sexo, '9') as sexo,
  coalesce(f.faixa, '99') as faixa_etaria,
  coalesce(e.para, '99') as escolaridade,
  coalesce(left(t.ocupacao, 1), '-') as grande_grupo,
  t.unidade_inss,
  least(i.data_identificacao, t.data_consentimento) as data_identificacao,
  t.data_consentimento,
  t.data_subtarefa,
  t.primeiro_envio as data_envio,
  t.revogacao as data_revogacao
from tarefas as t
left join identificados as i on i.cpf = t.cpf
left join reg_municipio as m on m.codigo6 = t.municipio
left join har_faixas as f on f.idade = date_sub('year', t.data_nascimento, t.data_consentimento)
left join reg_crosswalk as e
  on e.base = 'RAIS' and e.variavel = 'escolaridade' and e.de = t.escolaridade
where t.ordem = 1
