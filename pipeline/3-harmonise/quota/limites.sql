-- grain: one row per year and size band of the establishment, with only what a public RAIS file has
select
  ano,
  coalesce(tamanho_estab, '0') as tamanho,
  coalesce(sum(vinculos) filter (situacao in ('empregado', 'intermitente')), 0)::integer as base,
  coalesce(sum(vinculos) filter (situacao not in ('empregado', 'intermitente')), 0)::integer as excluidos,
  coalesce(sum(vinculos) filter (situacao = 'empregado' and deficiencia not in ('0', '-')), 0)::integer as pcd
from har_cota_lotacao
where contada and regime_cota(natureza_juridica) = 'empresas'
group by all
