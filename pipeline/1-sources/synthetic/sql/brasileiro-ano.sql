-- grain: one row per line of the RAIS of the year about a Brazilian, in the companies of one slice
-- Each post is followed through the years by hash alone, without a table of bonds: a national year
-- has 57 million. Rows come in the order of companies, posts and bonds.
with postos as (
  select
    e.*,
    unnest(range(e.empregados)) as lugar
  from sint_empresa as e
  where e.empresa between $primeira and $ultima
),

giros as (
  select
    *,
    posto_inicial + lugar as posto,
    gira(posto_inicial + lugar, $ano) as girou,
    inicio(posto_inicial + lugar, $ano - 1) as inicio_anterior
  from postos
),

brasileiros as (
  select
    *,
    unnest(if(girou, [false, true], [true])) as ativo
  from giros
),

nascidos as (
  select
    *,
    if(ativo and girou, $ano, inicio_anterior) as ano_inicio,
    getvariable('pessoas_imigrantes') * 2 + posto * 40 + if(ativo and girou, $ano, inicio_anterior) - 1990 as numero
  from brasileiros
),

sorteados as (
  select
    *,
    bits(numero, 51) as b,
    bits(numero, 52) as b2,
    dia_de_entrada(posto, ano_inicio) as admissao
  from nascidos
),

educados as (
  select
    *,
    list_extract([7, 7, 7, 7, 7, 9, 9, 5, 5, 6, 4, 2, 7, 8, 7, 9, 3, 7], 1 + fatia(b2, 0, 18)) as escolaridade
  from sorteados
),

nacionais as (
  select
    empresa,
    numero as registro,
    numero as vinculo,
    numero as pessoa,
    10 as nacionalidade,
    if(fatia(b, 0, 100) < 44, 2, 1) as sexo,
    admissao - (6570 + 365 * fatia(b, 10, 30) + 365 * fatia(b, 20, 12) + fatia(b, 30, 365)) as nascimento,
    if(
      fatia(b, 0, 100) < 44,
      sorteado_de(getvariable('nomes_brasileiros_2'), getvariable('quantos_nomes_brasileiros_2'), b, 40),
      sorteado_de(getvariable('nomes_brasileiros_1'), getvariable('quantos_nomes_brasileiros_1'), b, 40)
    ) as primeiro_nome,
    sorteado_de(getvariable('sobrenomes_brasileiros'), getvariable('quantos_sobrenomes_brasileiros'), b, 46) as nome_do_meio,
    sorteado_de(getvariable('sobrenomes_brasileiros'), getvariable('quantos_sobrenomes_brasileiros'), b2, 36) as ultimo_nome,
    list_extract([2, 2, 2, 2, 8, 8, 8, 8, 4, 9, 2, 8, 2], 1 + fatia(b2, 10, 13)) as raca,
    escolaridade,
    case
      when lugar < com_deficiencia * (78 + 1.25 * ($ano - 2011)) // 100 or fatia(b2, 20, 1000) < pcd_por_mil
        then list_extract([1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 5], 1 + fatia(b2, 30, 11))
      when fatia(b2, 20, 1000) > 990 then -1
      else 0
    end as deficiencia,
    0 as ano_chegada,
    admissao,
    if(ativo, null, dia_de_saida(posto, $ano)) as desligamento,
    ativo,
    if(lugar < 250, municipio, segundo_municipio) as municipio,
    raiz,
    1 + lugar // 250 as ordem_estabelecimento,
    empregados,
    natureza,
    secao,
    subclasse,
    ocupacao_de(secao, escolaridade, b2, 44) as ocupacao,
    list_extract([44, 44, 44, 44, 44, 44, 44, 40, 40, 36, 30], 1 + fatia(b, 50, 11)) as horas,
    1 + if(escolaridade >= 9, 4, 0.9) * lognormal(numero, 53, 0.7) as minimos,
    ano_inicio >= 2018 and fatia(b, 14, 1000) < 7 as intermitente,
    case
      when natureza in (1244, 1023, 1104) then 30
      when fatia(b2, 50, 1000) < 15 and lugar >= com_deficiencia then 55
      when fatia(b2, 50, 1000) < 40 then 60
      when secao = 'A' then 20
      else 10
    end as tipo_vinculo,
    list_extract(
      [11, 11, 11, 11, 11, 11, 11, 11, 21, 21, 21, 21, 21, 21, 12, 12, 12, 12, 10, 31, 60, 70],
      1 + fatia(b, 34, 22)
    ) as motivo,
    list_extract([2, 2, 2, 2, 2, 2, 2, 1, 1, 3], 1 + fatia(b2, 14, 10)) as tipo_admissao
  from educados
),

repetidos as (
  select
    *,
    bits(registro * 64 + $ano - 2000, 41) as b1,
    bits(registro * 64 + $ano - 2000, 42) as b2,
    unnest(if(bits(registro * 64 + $ano - 2000, 40) % 1000 < $linhas_repetidas, [1, 2], [1])) as via
  from nacionais
)

select
  2 as grupo,
  registro,
  via,
  vinculo,
  pessoa,
  nacionalidade,
  'BRASIL' as pais_nascimento,
  'BRASIL' as nacionalidade_nome,
  sexo,
  nascimento,
  primeiro_nome,
  nome_do_meio,
  ultimo_nome,
  raca,
  escolaridade,
  deficiencia,
  ano_chegada,
  pis_completo(pis_com_prefixo(base_pis(pessoa))) as pis,
  cpf_completo(base_cpf(pessoa)) as cpf,
  admissao,
  desligamento,
  ativo,
  municipio,
  raiz,
  cnpj_completo(raiz * 10000 + ordem_estabelecimento) as cnpj,
  least(empregados, 250) as empregados,
  natureza,
  secao,
  subclasse,
  ocupacao,
  horas,
  cast(round(minimos * $salario_minimo * 100) as bigint) as centavos,
  intermitente,
  tipo_vinculo,
  if(ativo, 0, motivo) as motivo,
  if(year(admissao) = $ano, tipo_admissao, 0) as tipo_admissao,
  b1,
  b2
from repetidos
