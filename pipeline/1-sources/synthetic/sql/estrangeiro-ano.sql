-- grain: one row per line of the RAIS of the year about an immigrant, in the companies of one slice
-- Rows come in the order of `sint_vinculo_completo`: company, bond.
with estrangeiros as (
  select
    empresa,
    vinculo as registro,
    vinculo,
    pessoa,
    if($ano >= nacionalidade_desde, nacionalidade_codigo, nacionalidade_antes) as nacionalidade,
    sexo,
    nascimento,
    primeiro_nome,
    nome_do_meio,
    ultimo_nome,
    raca,
    escolaridade,
    deficiencia,
    ano_chegada,
    pis,
    if(ano_do_engano = $ano, cpf_do_engano, cpf) as cpf,
    nome_trocado,
    nome_transliterado,
    pais_nascimento,
    nacionalidade as nacionalidade_nome,
    admissao,
    if(year(desligamento) = $ano, desligamento, null) as desligamento,
    coalesce(year(desligamento) > $ano, true) as ativo,
    municipio,
    raiz,
    cnpj,
    empregados,
    natureza,
    secao,
    subclasse,
    ocupacao,
    horas,
    minimos,
    intermitente,
    tipo_vinculo,
    motivo,
    tipo_admissao
  from sint_vinculo_completo
  where
    empresa between $primeira and $ultima
    and admissao <= make_date($ano, 12, 31)
    and coalesce(desligamento >= make_date($ano, 1, 1), true)
),

repetidos as (
  select
    *,
    bits(registro * 64 + $ano - 2000, 41) as b1,
    bits(registro * 64 + $ano - 2000, 42) as b2,
    unnest(if(bits(registro * 64 + $ano - 2000, 40) % 1000 < $linhas_repetidas, [1, 2], [1])) as via
  from estrangeiros
),

-- The employer writes a name as it hears it, one way in each year of the bond.
grafados as (
  select
    * replace (
      if(nome_transliterado, grafado(primeiro_nome, b3, 0), primeiro_nome) as primeiro_nome,
      if(nome_transliterado, grafado(nome_do_meio, b3, 10), nome_do_meio) as nome_do_meio,
      if(nome_transliterado, grafado(ultimo_nome, b3, 20), ultimo_nome) as ultimo_nome
    ),
    nome_trocado and fatia(b3, 30, 2) = 0 as trocado
  from (select *, bits(registro * 64 + $ano - 2000, 62) as b3 from repetidos)
)

select
  1 as grupo,
  registro,
  via,
  vinculo,
  pessoa,
  nacionalidade,
  pais_nascimento,
  nacionalidade_nome,
  sexo,
  nascimento,
  if(trocado, ultimo_nome, primeiro_nome) as primeiro_nome,
  nome_do_meio,
  if(trocado, primeiro_nome, ultimo_nome) as ultimo_nome,
  raca,
  escolaridade,
  deficiencia,
  ano_chegada,
  pis,
  cpf,
  admissao,
  desligamento,
  ativo,
  municipio,
  raiz,
  cnpj,
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
from grafados
