-- grain: one row per declared movement of an immigrant, repeated declarations left out
with ordenadas as (
  select
    *,
    cast(left(competencia_mov, 4) as smallint) as ano,
    cast(right(competencia_mov, 2) as tinyint) as mes,
    12 * cast(left(competencia_dec, 4) as integer) + cast(right(competencia_dec, 2) as integer)
      - 12 * cast(left(competencia_mov, 4) as integer) - cast(right(competencia_mov, 2) as integer)
      as meses_ate_declarar,
    row_number() over (
      partition by pessoa_id, arquivo, competencia_mov, cnpj, saldo
      order by
        competencia_dec desc nulls last, municipio nulls last, sexo nulls last, arquivo_id, linha
    ) as repeticao
  from har_declaracoes
),
distintas as (
  from ordenadas
  where repeticao = 1 or arquivo = 'EXC' or pessoa_id is null or cnpj is null
)
select
  'CAGED' as base,
  v.arquivo_id,
  v.linha,
  v.pessoa_id,
  v.arquivo,
  v.ano,
  v.mes,
  v.competencia_dec,
  t.para as movimento,
  cast(if(v.arquivo = 'EXC', -1, 1) as tinyint) as peso,
  case
    when v.arquivo in ('MOV', 'EST') then 'no_prazo'
    when c.competencia is not null and coalesce(v.meses_ate_declarar, 0) <= $janela then 'ajuste'
  end as parcela,
  coalesce(m.uf, u.codigo, '99') as uf,
  m.codigo7 as municipio,
  v.pais,
  p.continente,
  v.competencia_mov between '2020-01' and '2021-09' as pais_provisorio,
  coalesce(s.para, '9') as sexo,
  coalesce(r.para, '9') as raca_cor,
  coalesce(v.nivel_instrucao, e.para) as escolaridade,
  coalesce(nullif(v.faixa_etaria, '0NA'), f.faixa) as faixa_etaria,
  coalesce(d.para, '9') as deficiencia,
  v.remuneracao,
  v.horas,
  v.cnae_subclasse,
  v.cbo,
  v.intermitente,
  v.parcial,
  v.link_rule
from distintas as v
left join har_competencias as c on c.competencia = v.competencia_mov
left join reg_uf as u on u.codigo = v.uf
left join reg_municipio as m on m.codigo6 = v.municipio
left join reg_pais as p on p.codigo = v.pais
left join har_faixas as f on f.idade = v.idade
left join reg_crosswalk as t
  on t.base = v.leiaute and t.variavel = 'tipo_movimentacao' and t.de = cast(v.saldo as varchar)
left join reg_crosswalk as s on s.base = v.leiaute and s.variavel = 'sexo' and s.de = v.sexo
left join reg_crosswalk as r
  on r.base = v.leiaute and r.variavel = 'raca_cor' and r.de = v.raca_cor
left join reg_crosswalk as e
  on e.base = v.leiaute and e.variavel = 'escolaridade' and e.de = v.escolaridade
left join reg_crosswalk as d
  on d.base = v.leiaute and d.variavel = 'deficiencia' and d.de = v.tipo_defic
