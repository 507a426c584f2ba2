-- grain: one row per work card (CTPS) issued (line accepted)
select
  arquivo_id,
  rowid - deslocamento as linha,
  data_emissao,
  valido(pis, pis_situacao) as pis,
  situacao_texto(pis_situacao) as pis_status,
  digitado(pis, pis_situacao) as pis_digitado,
  valido(cpf, cpf_situacao) as cpf,
  situacao_texto(cpf_situacao) as cpf_status,
  coalesce(codigo(uf), uf_do_municipio(municipio)) as uf,
  municipio_conhecido(municipio) as municipio,
  pais_nascimento,
  nacionalidade,
  segunda_nacionalidade,
  status_migratorio,
  codigo(sexo) as sexo,
  data_nascimento,
  codigo(escolaridade) as escolaridade
from rec_ctps
where motivo is null
