-- grain: one row per bond of an immigrant, with what person, company and contract make of it
select
  v.vinculo,
  v.principal,
  v.ordem,
  v.pessoa,
  p.categoria,
  p.pais_nascimento,
  p.nacionalidade,
  c.codigo as nacionalidade_codigo,
  c.desde as nacionalidade_desde,
  c.codigo_antes as nacionalidade_antes,
  p.sexo,
  p.nascimento,
  p.primeiro_nome,
  p.nome_do_meio,
  p.ultimo_nome,
  p.raca,
  p.escolaridade,
  p.deficiencia,
  p.ano_chegada,
  p.nome_trocado,
  p.nome_transliterado,
  pis_completo(pis_com_prefixo(base_pis(
    if(p.pis_em_parte and v.vinculo <> v.pessoa and fatia(v.b, 50, 2) = 0, p.pessoa, p.pis_de)
    + if(p.segundo_pis and fatia(v.b, 0, 2) = 1, getvariable('pessoas_imigrantes'), 0)
  ))) as pis,
  cpf_completo(base_cpf(p.pessoa)) as cpf,
  g.ano as ano_do_engano,
  cpf_completo(base_cpf(g.colega)) as cpf_do_engano,
  v.admissao,
  v.desligamento,
  v.uf,
  v.municipio,
  v.empresa,
  e.raiz,
  cnpj_completo(
    e.raiz * 10000 + if(v.municipio = e.municipio, 1, 1000 + v.municipio % 8000)
  ) as cnpj,
  e.empregados,
  e.natureza,
  e.secao,
  e.subclasse,
  ocupacao_de(e.secao, p.escolaridade, v.b, 10) as ocupacao,
  v.ordem > 1 as secundario,
  case
    when v.ordem > 1 then 20
    else list_extract([44, 44, 44, 44, 44, 44, 44, 40, 40, 36, 30], 1 + fatia(v.b, 20, 11))
  end as horas,
  -- Mean equal to the country's, never below one minimum wage; a secondary bond always pays less.
  case
    when v.ordem > 1 then 0.6 / v.ordem
    else 1 + (c.salario_minimos - 1) * v.sorte_salario
  end as minimos,
  v.admissao >= date '2017-11-11' and v.ordem = 1 and fatia(v.b, 30, 1000) < 8 as intermitente,
  case
    when v.ordem = 1 and fatia(v.b, 40, 1000) < 12 and year(v.admissao) - year(p.nascimento) < 25 then 55
    when fatia(v.b, 40, 1000) < 40 then 60
    when fatia(v.b, 40, 1000) < 60 then 50
    when e.secao = 'A' then 20
    else 10
  end as tipo_vinculo,
  list_extract(
    [11, 11, 11, 11, 11, 11, 11, 11, 21, 21, 21, 21, 21, 21, 12, 12, 12, 12, 10, 31],
    1 + fatia(v.b2, 0, 20)
  ) as motivo,
  list_extract([2, 2, 2, 2, 2, 2, 2, 1, 1, 3], 1 + fatia(v.b2, 10, 10)) as tipo_admissao
from sint_vinculo as v
inner join sint_pessoa as p on v.pessoa = p.pessoa
inner join sint_pais as c on p.categoria = c.indice
inner join sint_empresa as e on v.empresa = e.empresa
left join sint_engano as g on v.vinculo = g.vinculo
order by v.empresa, v.vinculo
