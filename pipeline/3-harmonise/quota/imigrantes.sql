-- grain: one row per company, year and origin of its employees (immigrants or not)
-- Immigrants are all here, at their own scale: shares among them, never of companies' headcounts.
select
  l.ano,
  l.empresa,
  e.regime,
  e.regiao,
  e.uf,
  if(l.imigrante, '1', '0') as imigrante,
  sum(l.vinculos)::integer as vinculos,
  coalesce(sum(l.vinculos) filter (l.situacao = 'empregado' and l.deficiencia not in ('0', '-')), 0)::integer
    as pcd
from har_cota_lotacao as l
join har_cota_empresa as e on e.ano = l.ano and e.empresa = l.empresa
where (l.imigrante or l.contada) and l.situacao in ('empregado', 'intermitente')
group by all
