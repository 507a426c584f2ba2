-- grain: one row per state a consenting person reached, with its date
-- What Sine tells counts only after the sending and before a revocation: nothing else was authorised.
with estados as (
  select pessoa, 'identificado' as estado, data_identificacao as data from har_inclusao_pessoa
  union all
  select pessoa, 'consentido', data_consentimento from har_inclusao_pessoa
  union all
  select pessoa, 'cadastrado_pat', data_subtarefa from har_inclusao_pessoa
  union all
  select pessoa, 'enviado', data_envio from har_inclusao_pessoa
  union all
  select pessoa, 'revogado', data_revogacao from har_inclusao_pessoa
  union all
  select
    p.pessoa,
    case s.tipo
      when '1' then 'confirmado_sine' when '2' then 'formado' when '3' then 'encaminhado'
      when '4' then 'colocado' when '5' then 'devolvido'
    end,
    s.data_evento
  from stg_sine_eventos as s
  join har_inclusao_pessoa as p on p.chave = s.cpf
  where s.data_evento >= p.data_envio and coalesce(s.data_evento < p.data_revogacao, true)
)
select
  cast(year(e.data) as smallint) as ano,
  if(month(e.data) <= 6, '1', '2') as semestre,
  e.pessoa,
  p.grupo_mapa,
  p.grupo_meta,
  p.regiao,
  p.uf,
  p.unidade_inss,
  e.estado,
  e.data,
  count(*)::integer as eventos
from estados as e
join har_inclusao_pessoa as p on p.pessoa = e.pessoa
where e.data is not null
group by all
