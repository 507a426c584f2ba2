-- grain: one row per event of a registered person in Sine (line accepted)
select
  arquivo_id,
  rowid - deslocamento as linha,
  valido(cpf, cpf_situacao) as cpf,
  codigo(tipo) as tipo,
  data_evento,
  vaga
from rec_sine_eventos
where motivo is null
