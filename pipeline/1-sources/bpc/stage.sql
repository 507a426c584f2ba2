-- grain: one row per person with disability, BPC or not, who showed interest (line accepted)
select
  arquivo_id,
  rowid - deslocamento as linha,
  valido(cpf, cpf_situacao) as cpf,
  codigo(grupo) as grupo,
  municipio_conhecido(municipio) as municipio,
  data_interesse,
  unidade_inss
from rec_bpc
where motivo is null
