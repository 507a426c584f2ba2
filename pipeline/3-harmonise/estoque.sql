-- grain: one row per bond of an immigrant active on 31 December
select
  'RAIS' as base,
  v.arquivo_id,
  v.linha,
  v.pessoa_id,
  v.ano,
  q.vinculo_principal,
  coalesce(m.uf, u.codigo, '99') as uf,
  m.codigo7 as municipio,
  v.pais,
  p.continente,
  v.pais_nascimento,
  coalesce(s.para, '9') as sexo,
  coalesce(r.para, '9') as raca_cor,
  coalesce(v.nivel_instrucao, e.para) as escolaridade,
  coalesce(nullif(v.faixa_etaria, '0NA'), f.faixa) as faixa_etaria,
  coalesce(d.para, '9') as deficiencia,
  v.remuneracao,
  v.horas,
  v.cnae_subclasse,
  v.cbo,
  v.tipo_vinculo,
  v.ano_chegada,
  v.intermitente,
  v.parcial,
  v.link_rule
from har_vinculos as v
join har_principal as q on q.arquivo_id = v.arquivo_id and q.linha = v.linha
left join reg_uf as u on u.codigo = v.uf
left join reg_municipio as m on m.codigo6 = v.municipio
left join reg_pais as p on p.codigo = v.pais
left join har_faixas as f on f.idade = v.idade
left join reg_crosswalk as s on s.base = v.leiaute and s.variavel = 'sexo' and s.de = v.sexo
left join reg_crosswalk as r
  on r.base = v.leiaute and r.variavel = 'raca_cor' and r.de = v.raca_cor
left join reg_crosswalk as e
  on e.base = v.leiaute and e.variavel = 'escolaridade' and e.de = v.escolaridade
left join reg_crosswalk as d
  on d.base = v.leiaute and d.variavel = 'deficiencia' and d.de = v.tipo_defic
