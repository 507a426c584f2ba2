-- grain: one row per person and year by whose end the person had consented, with what became of the person by then
with anos as (
  select distinct ano from har_inclusao_evento where estado <> 'revogado'
),
colocacoes as (
  select pessoa, min(data) as data from har_inclusao_evento where estado = 'colocado' group by pessoa
)
select
  a.ano,
  p.pessoa,
  case
    when p.data_revogacao <= make_date(a.ano, 12, 31) then 'revogado'
    when c.data <= make_date(a.ano, 12, 31) then 'colocado'
    else 'candidato'
  end as situacao,
  coalesce(
    year(if(p.data_revogacao <= make_date(a.ano, 12, 31), p.data_revogacao, c.data)) = a.ano, false
  ) as saiu_no_ano,
  p.grupo_mapa,
  p.regiao,
  p.uf,
  p.municipio,
  p.sexo,
  p.faixa_etaria,
  p.escolaridade,
  p.grande_grupo
from har_inclusao_pessoa as p
join anos as a on p.data_consentimento <= make_date(a.ano, 12, 31)
left join colocacoes as c on c.pessoa = p.pessoa
