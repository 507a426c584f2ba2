-- grain: one row per bond active on 31 December whose own RAIS record declares a foreign nationality, in source codes
select
  'RAIS' as leiaute,
  r.arquivo_id,
  r.linha,
  l.pessoa_id,
  l.link_rule,
  r.ano,
  r.uf,
  r.municipio,
  n.pais,
  p.pais_nascimento,
  r.sexo,
  r.raca_cor,
  r.escolaridade,
  null::varchar as nivel_instrucao,
  coalesce(
    nullif(r.idade, 0),
    date_sub('year', r.data_nascimento, make_date(r.ano, 12, 31))
  )::smallint as idade,
  null::varchar as faixa_etaria,
  coalesce(r.tipo_defic, if(r.ind_portador_defic = '0', '0', null)) as tipo_defic,
  coalesce(r.rem_dezembro, r.rem_media) as remuneracao,
  r.horas,
  r.tempo_emprego,
  r.data_admissao,
  r.cnpj,
  r.cnae_subclasse,
  r.cbo,
  r.tipo_vinculo,
  r.ano_chegada,
  r.ind_trab_intermitente = '1' as intermitente,
  r.ind_trab_parcial = '1' as parcial
from stg_rais as r
join links as l on l.arquivo_id = r.arquivo_id and l.linha = r.linha and l.base = 'RAIS'
left join persons as p on p.pessoa_id = l.pessoa_id
left join reg_rais_nacionalidade as n on n.codigo = r.nacionalidade
where r.vinculo_ativo and r.nacionalidade <> '10'
