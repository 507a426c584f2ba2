-- grain: one row per bond of one RAIS slice that began or ended in the year, Brazilians sampled
select
  $ano::smallint as ano,
  d.grupo,
  d.registro,
  d.vinculo,
  d.pessoa,
  d.pais_nascimento,
  d.nacionalidade_nome,
  d.sexo,
  d.nascimento,
  d.primeiro_nome,
  d.nome_do_meio,
  d.ultimo_nome,
  d.raca,
  d.escolaridade,
  d.deficiencia,
  d.pis,
  d.cpf,
  d.admissao,
  d.desligamento,
  if(d.municipio = 999999, '99', left(d.municipio::varchar, 2)) as uf,
  d.municipio,
  d.raiz,
  d.cnpj,
  d.empregados,
  d.natureza,
  d.secao,
  d.subclasse,
  d.ocupacao,
  d.horas,
  d.centavos,
  d.intermitente,
  d.tipo_vinculo,
  d.motivo,
  d.tipo_admissao,
  d.b1,
  d.b2
from sint_rais_ano as d
where
  d.via = 1
  and (year(d.admissao) = $ano or not d.ativo)
  and (d.grupo = 1 or bits(d.registro, 49) % 1000 < $amostra)
  and d.natureza not in (1244, 1023, 1104)
