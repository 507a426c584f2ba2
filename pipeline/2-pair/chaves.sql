-- grain: one row per record of the candidate set, with the rule that decided its person and the text that names the person
with adesoes as (
  select pis, data_nascimento, sexo, cpf from pair_sub_blocos where cpfs = 1
),
julgados as (
  select
    r.*,
    b.limpo,
    b.cpf as cpf_do_bloco,
    if(not b.limpo and r.cpf is null, r.pis, null) as pis_sem_cpf
  from pair_registros as r
  left join pair_blocos as b on b.pis = r.pis
),
evidencias as (
  select
    j.*,
    a.cpf is not null as aderiu,
    coalesce(j.cpf, j.cpf_do_bloco, a.cpf) as cpf_pessoa
  from julgados as j
  left join adesoes as a
    on a.pis = j.pis_sem_cpf and a.data_nascimento = j.data_nascimento and a.sexo = j.sexo
),
situacoes as (
  select
    e.*,
    coalesce(c.pessoas, 0) as pessoas,
    coalesce(c.unidas, false) as unidas,
    c.pis_limpo
  from evidencias as e
  left join pair_cpfs as c on c.cpf = e.cpf_pessoa
),
regras as (
  select
    *,
    case
      when pis is null and cpf is null then 'P0'
      when unidas then 'P6'
      when limpo then 'P1'
      when pis is not null and cpf is not null then 'P2'
      when aderiu then 'P3'
      when pis is null and pessoas = 1 then 'P4'
      when pis is null and pessoas = 0 then 'P5'
      else 'P9'
    end as regra
  from situacoes
)
select
  base,
  arquivo_id,
  linha,
  regra,
  case
    when regra = 'P1' then 'pis:' || pis
    when regra = 'P4' and pis_limpo is not null then 'pis:' || pis_limpo
    when regra in ('P2', 'P3') and pessoas > 1 then 'pis:' || pis || '|cpf:' || cpf_pessoa
    when regra in ('P2', 'P3', 'P4', 'P5', 'P6') then 'cpf:' || cpf_pessoa
    when regra = 'P9' and data_nascimento is not null and sexo is not null
      then coalesce('pis:' || pis, 'cpf:' || cpf) || '|nascimento:' || data_nascimento || '|sexo:' || sexo
    else 'reg:' || base || ':' || arquivo_id || ':' || linha
  end as chave
from regras
