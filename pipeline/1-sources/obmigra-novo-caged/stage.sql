-- grain: one row per immigrant's movement in an OBMigra file from 2020 (line accepted); exclusions keep their sign
select
  arquivo_id,
  rowid - deslocamento as linha,
  tipo,
  mes_texto(competencia_mov) as competencia_mov,
  saldo,
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
  secao,
  codigo(categoria) as categoria,
  codigo(tipo_mov) as tipo_mov,
  salario,
  status_migratorio,
  codigo_largo(faixa_horas, 2) as faixa_horas,
  codigo(ind_trab_intermitente) as ind_trab_intermitente,
  codigo(ind_trab_parcial) as ind_trab_parcial
from rec_obmigra_novo_caged
where motivo is null
