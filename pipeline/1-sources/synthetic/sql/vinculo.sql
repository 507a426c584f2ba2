-- grain: one row per bond of an immigrant, principal or secondary
-- People of one country gather in few towns of a UF: each position falls in one of its clusters, the
-- n-th of them with probability falling exponentially, and a cluster is a town drawn by weight.
with focos as (
  select
    foco,
    $nucleos * (1 + sqrt(max(pessoas) / $escala) / 10) as dispersao
  from (
    select (celula - 1) // 2 as foco, ano, sum(depois) as pessoas
    from sint_celula_ano
    group by foco, ano
  )
  group by foco
),

principais as (
  select
    (o.celula - 1) // 2 as foco,
    o.vinculo,
    o.vinculo as principal,
    1 as ordem,
    o.posicao,
    o.uf,
    o.admissao,
    o.desligamento
  from sint_ocupacao as o
),

extras as (
  select
    p.foco,
    p.vinculo + $vinculos * (e.ordem - 1) as vinculo,
    p.vinculo as principal,
    e.ordem,
    p.posicao,
    p.uf,
    e.admissao,
    e.desligamento
  from principais as p
  inner join sint_vinculo_extra as e on p.vinculo = e.principal
),

vinculos as (
  select * from principais
  union all by name
  select * from extras
),

sorteados as (
  select
    v.vinculo,
    v.principal,
    v.ordem,
    v.posicao,
    v.uf,
    v.admissao,
    v.desligamento,
    w.primeiro as pessoa,
    p.perfil,
    bits(v.vinculo, 16) as b,
    bits(v.vinculo, 17) as b2,
    if(
      uniforme(v.posicao, 7) < $dispersos,
      uniforme(v.posicao, 8),
      uniforme(
        v.foco * 10000 + floor(-ln(1 - uniforme(v.posicao, 5)) * f.dispersao)::bigint, 9
      )
    ) as sorte_municipio,
    if(
      p.perfil = 'industria' and uniforme(v.vinculo, 18) < 0.16,
      'C',
      s.secao
    ) as secao,
    uniforme(v.vinculo, 19) as sorte_empresa
  from vinculos as v
  inner join focos as f on v.foco = f.foco
  inner join sint_primeiro_vinculo as w on v.principal = w.vinculo
  inner join sint_pessoa as p on w.primeiro = p.pessoa
  asof inner join sint_faixa_secao_imigrante as s on uniforme(v.vinculo, 10) >= s.desde
),

contratados as (
  select
    v.*,
    e.empresa
  from sorteados as v
  asof inner join sint_faixa_empresa as e
    on if(v.uf = '99', '35', v.uf) = e.uf and v.secao = e.secao and v.sorte_empresa >= e.desde
)

select
  v.vinculo,
  v.principal,
  v.ordem,
  v.pessoa,
  v.admissao::date as admissao,
  v.desligamento::date as desligamento,
  v.uf,
  coalesce(m.municipio, 999999) as municipio,
  v.empresa,
  v.b,
  v.b2,
  lognormal(v.vinculo, 60, 0.75) as sorte_salario
from contratados as v
asof left join sint_faixa_municipio as m
  on v.perfil = m.perfil and v.uf = m.uf and v.sorte_municipio >= m.desde
order by v.vinculo
