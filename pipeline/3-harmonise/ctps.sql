-- grain: one row per employment card (CTPS) issued to an immigrant
select
  'CTPS' as base,
  v.arquivo_id,
  v.linha,
  v.pessoa_id,
  cast(year(v.data_emissao) as smallint) as ano,
  cast(month(v.data_emissao) as tinyint) as mes,
  coalesce(m.uf, u.codigo, '99') as uf,
  m.codigo7 as municipio,
  v.pais,
  p.continente,
  coalesce(s.para, '9') as sexo,
  f.faixa as faixa_etaria,
  e.para as escolaridade,
  v.link_rule
from har_cartoes as v
left join reg_uf as u on u.codigo = v.uf
left join reg_municipio as m on m.codigo6 = v.municipio
left join reg_pais as p on p.codigo = v.pais
left join har_faixas as f on f.idade = v.idade
left join reg_crosswalk as s on s.base = v.leiaute and s.variavel = 'sexo' and s.de = v.sexo
left join reg_crosswalk as e
  on e.base = v.leiaute and e.variavel = 'escolaridade' and e.de = v.escolaridade
where v.data_emissao is not null
