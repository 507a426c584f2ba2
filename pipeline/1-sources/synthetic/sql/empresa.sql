-- grain: one row per company
-- Company sizes follow a Pareto law, until the Brazilian posts of the scale are filled; then the
-- smaller companies are thinned out. The first companies make sure that every UF has every section.
-- A large company has its seat in a large municipality more often than a small one.
with candidatas as (
  select
    i as empresa,
    least($maior, floor(pow(1 - uniforme(i, 30), -1 / $expoente)))::integer as empregados,
    bits(i, 31) as b,
    uniforme(i, 32) as sorte_uf,
    uniforme(i, 33) as sorte_municipio,
    uniforme(i, 34) as sorte_secao,
    uniforme(i, 35) as sorte_segundo
  from range(1, $candidatas + 1) as t (i)
),

acumuladas as (
  select
    *,
    sum(empregados) over (order by empresa) - empregados as posto_inicial
  from candidatas
),

suficientes as (
  select
    * exclude (empregados),
    least(empregados, $postos - posto_inicial)::integer as empregados
  from acumuladas
  where posto_inicial < $postos
),

mantidas as (
  select *
  from suficientes
  where empresa <= 567 or empregados >= $obrigada or uniforme(empresa, 37) < $menores
),

localizadas as (
  select
    s.empresa,
    s.posto_inicial::bigint as posto_inicial,
    s.empregados,
    s.b,
    s.sorte_municipio,
    s.sorte_segundo,
    -- Lei 8.213/1991, art. 93: whole rate on the whole company, fractions upwards
    case
      when s.empregados < 100 then 0
      else (
        s.empregados
        * case when s.empregados <= 200 then 2 when s.empregados <= 500 then 3 when s.empregados <= 1000 then 4 else 5 end
        + 99
      ) // 100
    end as reserva,
    case when s.empresa <= 567 then list_extract(getvariable('ufs'), ((s.empresa - 1) % 27 + 1)::integer) else u.uf end as uf,
    case
      when s.empresa <= 567 then list_extract(getvariable('secoes'), ((s.empresa - 1) // 27 + 1)::integer) else c.secao
    end as secao
  from mantidas as s
  asof inner join sint_faixa_uf as u on s.sorte_uf >= u.desde
  asof inner join sint_faixa_secao_brasil as c on s.sorte_secao >= c.desde
)

select
  l.empresa,
  90000000 + (l.empresa * 7654321) % 10000000 as raiz,
  l.posto_inicial,
  l.empregados,
  l.uf,
  m.municipio,
  n.municipio as segundo_municipio,
  l.secao,
  sorteado(c.subclasses, l.b, 4) as subclasse,
  case
    when c.natureza in (2062, 2135) then list_extract([2062, 2062, 2062, 2135, 2054, 2062, 2062, 2062], 1 + fatia(l.b, 14, 8))
    when c.natureza = 1244 then list_extract([1244, 1244, 1023, 1104, 1244], 1 + fatia(l.b, 14, 5))
    when c.natureza = 2054 then list_extract([2054, 2062, 2038, 2054], 1 + fatia(l.b, 14, 4))
    else c.natureza
  end as natureza,
  case
    when l.secao = 'O' then 0
    when fatia(l.b, 24, 100) < 22 then ceil(l.reserva * (1 + uniforme(l.empresa, 36) * 0.3))
    else floor(l.reserva * uniforme(l.empresa, 36) * 0.86)
  end::integer as com_deficiencia,
  -- One in a thousand, as many times as the smaller companies are rarer than the larger ones.
  if(l.empregados < $obrigada, round(1 / $menores), 0)::integer as pcd_por_mil
from localizadas as l
inner join sint_secao as c on l.secao = c.secao
asof inner join sint_faixa_municipio as m
  on if(l.empregados >= $obrigada, 'sede', 'geral') = m.perfil and l.uf = m.uf and l.sorte_municipio >= m.desde
asof inner join sint_faixa_municipio_geral as n on l.uf = n.uf and l.sorte_segundo >= n.desde
order by l.empresa
