-- grain: one row per vacancy offered in Sine (line accepted)
select
  arquivo_id,
  rowid - deslocamento as linha,
  vaga,
  municipio_conhecido(municipio) as municipio,
  codigo_largo(cbo, 6) as cbo,
  quantidade,
  codigo(natureza) as natureza,
  exclusiva_pcd,
  identificador_texto(empresa, empresa_alfa, 8) as empresa,
  codigo(faixa_cota) as faixa_cota,
  data_oferta
from rec_sine_vagas
where motivo is null
