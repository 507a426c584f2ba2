-- grain: one row per bond that somebody has beside a principal one
with principais as (
  select
    o.vinculo,
    w.primeiro as pessoa,
    o.admissao,
    o.desligamento,
    greatest(o.admissao, make_date($primeiro_ano, 1, 1)) as desde,
    coalesce(o.desligamento, make_date($ultimo_ano, 12, 31)) as ate,
    ((ate - desde) // 3)::integer as terco
  from sint_ocupacao as o
  inner join sint_primeiro_vinculo as w on o.vinculo = w.vinculo
),

carregados as (
  select
    p.pessoa,
    min(p.vinculo) as vinculo
  from principais as p
  inner join sint_pessoa as q on p.pessoa = q.pessoa
  where q.sete_vinculos and p.ate - p.desde >= 300
  group by p.pessoa
),

-- Three at the same time, and three that follow each other.
seis as (
  select
    p.vinculo,
    k.ordem,
    if(k.ordem < 5, p.desde + 10 * k.ordem, p.desde + 10 + p.terco * (k.ordem - 5)) as admissao,
    if(k.ordem < 5, p.desligamento - 5 * k.ordem, p.desde - 10 + p.terco * (k.ordem - 4)) as desligamento
  from principais as p
  inner join carregados as c on p.vinculo = c.vinculo
  cross join (values (2), (3), (4), (5), (6), (7)) as k (ordem)
),

comuns as (
  select
    p.vinculo,
    k.ordem,
    p.admissao + 10 + 10 * k.ordem as admissao,
    p.desligamento - 5 * k.ordem as desligamento
  from principais as p
  inner join (values (2, $secundarios), (3, $terceiros)) as k (ordem, parcela)
    on uniforme(p.vinculo, 15) * 1000 < k.parcela
  anti join carregados as c on p.vinculo = c.vinculo
  where p.desligamento is null or p.desligamento - p.admissao > 120
)

select
  vinculo as principal,
  ordem,
  admissao,
  desligamento
from seis
union all
select
  vinculo as principal,
  ordem,
  admissao,
  desligamento
from comuns
