-- grain: one row per vacancy offered in Sine only for persons with disability or rehabilitated
select
  cast(year(v.data_oferta) as smallint) as ano,
  v.vaga,
  v.empresa,
  coalesce(m.regiao, '9') as regiao,
  m.uf,
  m.codigo7 as municipio,
  coalesce(v.natureza, '9') as natureza,
  v.quantidade::integer as quantidade
from stg_sine_vagas as v
left join reg_municipio as m on m.codigo6 = v.municipio
where v.exclusiva_pcd
