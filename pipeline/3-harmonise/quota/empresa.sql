-- grain: one row per company (CNPJ root, whole country) and year
-- The seat is establishment 0001; where it declares no bond, the establishment with most of them.
with lugares as (
  select ano, empresa, cnpj, municipio, cnae_subclasse, natureza_juridica, sum(vinculos) as vinculos
  from har_cota_lotacao
  where contada
  group by all
),
sedes as (
  select
    *,
    starts_with(empresa, 'CEI') or substr(cnpj, 9, 4) = '0001' as matriz,
    row_number() over (
      partition by ano, empresa
      order by
        starts_with(empresa, 'CEI') or substr(cnpj, 9, 4) = '0001' desc, municipio is null,
        vinculos desc, cnpj nulls last, municipio, cnae_subclasse nulls last,
        natureza_juridica nulls last
    ) as ordem
  from lugares
),
quadros as (
  select
    ano,
    empresa,
    coalesce(sum(vinculos) filter (situacao in ('empregado', 'intermitente')), 0)::integer as base,
    coalesce(sum(vinculos) filter (situacao = 'empregado' and deficiencia not in ('0', '-')), 0)::integer
      as preenchidas,
    coalesce(sum(vinculos) filter (situacao in ('empregado', 'intermitente') and deficiencia = '-'), 0)::integer
      as desconhecidas,
    coalesce(sum(vinculos) filter (situacao not in ('empregado', 'intermitente')), 0)::integer as excluidos
  from har_cota_lotacao
  where contada
  group by ano, empresa
)
select
  q.ano,
  q.empresa,
  regime_cota(s.natureza_juridica) as regime,
  grupo_natureza(s.natureza_juridica) as natureza,
  m.uf,
  m.codigo7 as municipio,
  coalesce(m.regiao, '9') as regiao,
  s.matriz,
  coalesce(secao_cnae(s.cnae_subclasse), '9') as secao,
  q.base,
  q.excluidos,
  q.desconhecidas,
  q.preenchidas,
  faixa_cota(q.base) as faixa,
  if(q.base <= 500, '1', '2') as porte,
  q.base >= 100 as obrigada,
  vagas_reservadas(q.base) as reservadas,
  least(q.preenchidas, vagas_reservadas(q.base))::integer as efetivas,
  greatest(0, vagas_reservadas(q.base) - q.preenchidas)::integer as deficit,
  if(q.base >= 100, greatest(0, q.preenchidas - vagas_reservadas(q.base)), 0)::integer as excedente,
  q.base >= 100 and q.preenchidas >= vagas_reservadas(q.base) as cumpre
from quadros as q
join sedes as s on s.ano = q.ano and s.empresa = q.empresa and s.ordem = 1
left join reg_municipio as m on m.codigo6 = s.municipio
