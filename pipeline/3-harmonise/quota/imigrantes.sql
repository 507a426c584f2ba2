-- grain: one row per company, year, state and disability of its immigrants' bonds active on 31 December
-- All of them, at the immigrants' own scale: shares among immigrants, never of companies' headcounts.
select
  l.ano,
  l.empresa,
  m.uf,
  coalesce(m.regiao, '9') as regiao,
  l.deficiencia,
  coalesce(l.sexo, '9') as sexo,
  sum(l.vinculos)::integer as vinculos
from har_cota_lotacao as l
left join reg_municipio as m on m.codigo6 = l.municipio
where l.imigrante and l.situacao in ('empregado', 'intermitente')
group by all
