-- grain: one row per event in Sine of an invented person who was sent
select
  candidato,
  cpf,
  municipio,
  unnest([1, 2, 3, 4, 5]) as tipo,
  unnest([
    confirmacao,
    formacao,
    if(confirmacao is null, null, encaminhamento),
    if(confirmacao is null, null, colocacao),
    if(confirmacao is null, envio + 30, null)
  ]) as dia
from sint_candidato
where envio is not null and assinou
