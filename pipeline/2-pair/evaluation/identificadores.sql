-- grain: one row per type of identifier, base, year and status of the identifier
with nomes as (
  select arquivo_id, linha, nome from stg_rais
  union all
  select arquivo_id, linha, nome from stg_caged
),
registros as (
  select
    r.base, r.ano, r.pis, r.cpf, r.pis_status, r.cpf_status,
    if(
      r.data_nascimento is null or r.sexo is null or n.nome is null,
      null,
      hash(r.data_nascimento, r.sexo, split_part(upper(strip_accents(trim(n.nome))), ' ', 1))
    ) as perfil
  from pair_registros as r
  left join nomes as n on n.arquivo_id = r.arquivo_id and n.linha = r.linha
),
pis_compartilhados as (
  select pis
  from registros
  where pis is not null
  group by pis
  having min(cpf) <> max(cpf) or min(perfil) <> max(perfil)
),
cpf_multiplos as (
  select cpf
  from registros
  where cpf is not null
  group by cpf
  having min(pis) <> max(pis)
),
situacoes as (
  select
    'PIS' as tipo, r.base, r.ano,
    if(s.pis is not null, 'compartilhado', r.pis_status) as situacao
  from registros as r
  left join pis_compartilhados as s on s.pis = r.pis
  union all
  select 'CPF', r.base, r.ano, if(m.cpf is not null, 'multiplo', r.cpf_status)
  from registros as r
  left join cpf_multiplos as m on m.cpf = r.cpf
)
select
  tipo,
  base,
  cast(coalesce(ano, 0) as integer) as ano,
  case
    when situacao in ('tamanho', 'dv') then 'invalido'
    when situacao in ('repetido', 'descartado') then 'marcador'
    else coalesce(situacao, 'ausente')
  end as status,
  cast(count(*) as integer) as registros
from situacoes
group by all
