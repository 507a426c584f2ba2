-- grain: one row per bond active on 31 December in OBMigra's RAIS files, in source codes and without municipality
select
  'RAIS' as leiaute,
  r.arquivo_id,
  r.linha,
  null::varchar as pessoa_id,
  null::varchar as link_rule,
  r.ano,
  r.uf,
  null::varchar as municipio,
  if(a.codigo = 'XXX', coalesce(k.pais_sem_nome, 'XXX'), a.codigo) as pais,
  null::varchar as pais_nascimento,
  r.sexo,
  r.raca_cor,
  null::varchar as escolaridade,
  if(length(r.nivel_instrucao) = 1, '0' || r.nivel_instrucao, r.nivel_instrucao) as nivel_instrucao,
  null::smallint as idade,
  if(length(r.faixa_etaria) = 1, '0' || r.faixa_etaria, r.faixa_etaria) as faixa_etaria,
  null::varchar as tipo_defic,
  coalesce(r.rem_dezembro, r.rem_media) as remuneracao,
  null::smallint as horas,
  r.tempo_emprego,
  null::date as data_admissao,
  null::varchar as cnpj,
  r.cnae_subclasse,
  r.cbo,
  r.tipo_vinculo,
  null::smallint as ano_chegada,
  r.ind_trab_intermitente = '1' as intermitente,
  r.ind_trab_parcial = '1' as parcial
from stg_obmigra_rais as r
left join reg_pais_alias as a on a.alias_normalizado = normalise_name(r.pais)
left join reg_continente_alias as k on k.alias_normalizado = normalise_name(r.continente)
where a.codigo is distinct from 'BRA'
