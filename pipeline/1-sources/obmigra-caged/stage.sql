-- grain: one row per immigrant's movement in an OBMigra file to 2019 (line accepted)
select
  arquivo_id,
  rowid - deslocamento as linha,
  mes_texto(competencia_mov) as competencia_mov,
  cast(case movimento when 1 then 1 when 2 then -1 end as tinyint) as saldo,
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
  codigo(tipo_mov) as tipo_mov,
  salario,
  status_migratorio,
  codigo_largo(faixa_horas, 2) as faixa_horas,
  codigo(ind_trab_intermitente) as ind_trab_intermitente,
  codigo(ind_trab_parcial) as ind_trab_parcial
from rec_obmigra_caged
where motivo is null
