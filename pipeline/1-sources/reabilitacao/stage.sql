-- grain: one row per person of the rehabilitation programme who showed interest (line accepted)
select
  arquivo_id,
  rowid - deslocamento as linha,
  valido(cpf, cpf_situacao) as cpf,
  municipio_conhecido(municipio) as municipio,
  data_interesse,
  data_certificado,
  unidade_inss
from rec_reabilitacao
where motivo is null
