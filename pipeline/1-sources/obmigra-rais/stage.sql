-- grain: one row per immigrant's bond active on 31/12 in an OBMigra RAIS file (line accepted)
select
  arquivo_id,
  rowid - deslocamento as linha,
  ano,
  pais,
  continente,
  coalesce(codigo(uf), uf_do_municipio(municipio)) as uf,
  municipio_conhecido(municipio) as municipio,
  codigo(sexo) as sexo,
  codigo_largo(nivel_instrucao, 2) as nivel_instrucao,
  codigo_largo(faixa_etaria, 2) as faixa_etaria,
  codigo(raca_cor) as raca_cor,
  codigo_largo(cbo, 6) as cbo,
  codigo_largo(cnae_subclasse, 7) as cnae_subclasse,
  codigo_largo(natureza_juridica, 4) as natureza_juridica,
  codigo(tipo_vinculo) as tipo_vinculo,
  rem_dezembro,
  rem_media,
  tempo_emprego,
  status_migratorio,
  codigo_largo(faixa_horas, 2) as faixa_horas,
  codigo(ind_trab_intermitente) as ind_trab_intermitente,
  codigo(ind_trab_parcial) as ind_trab_parcial
from rec_obmigra_rais
where motivo is null
