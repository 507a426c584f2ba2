-- grain: one row per subtask "Cadastro Sine" with valid consent (line accepted and not refused)
select
  arquivo_id,
  rowid - deslocamento as linha,
  protocolo,
  valido(cpf, cpf_situacao) as cpf,
  data_nascimento,
  codigo(sexo) as sexo,
  municipio_conhecido(municipio) as municipio,
  codigo(escolaridade) as escolaridade,
  codigo_largo(ocupacao, 6) as ocupacao,
  codigo(disponibilidade) as disponibilidade,
  codigo(grupo) as grupo,
  unidade_inss,
  data_subtarefa,
  data_consentimento,
  data_revogacao,
  data_envio,
  if(data_consentimento_sensivel is null, null, codigo(tipo_deficiencia)) as tipo_deficiencia
from rec_pat
where motivo is null
