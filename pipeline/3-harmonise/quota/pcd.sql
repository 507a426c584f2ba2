-- grain: one row per group of filled posts of one company and year with the same characteristics of the person
select
  l.ano,
  l.empresa,
  e.regime,
  e.obrigada,
  e.faixa,
  e.secao,
  e.regiao,
  e.uf,
  e.municipio,
  l.deficiencia,
  l.sexo,
  l.raca_cor,
  l.faixa_etaria,
  l.escolaridade,
  if(l.imigrante, '1', '0') as imigrante,
  sum(l.vinculos)::integer as vinculos
from har_cota_lotacao as l
join har_cota_empresa as e on e.ano = l.ano and e.empresa = l.empresa
where l.contada and l.situacao = 'empregado' and l.deficiencia not in ('0', '-')
group by all
