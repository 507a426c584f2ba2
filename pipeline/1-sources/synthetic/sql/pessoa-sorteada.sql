-- grain: one row per immigrant, before the hard cases that make one person look like another
with primeiros as (
  select
    o.vinculo as pessoa,
    o.pais,
    o.sexo,
    o.uf,
    o.inicial,
    o.admissao
  from sint_ocupacao as o
  inner join sint_primeiro_vinculo as p on o.vinculo = p.vinculo
  where p.primeiro = o.vinculo
),

sorteios as (
  select
    p.pessoa,
    p.pais as categoria,
    p.sexo,
    p.uf,
    p.inicial,
    p.admissao,
    c.pais = 'NATURALIDADE BRASILEIRA' as naturalizado,
    c.pais as nacionalidade,
    case c.pais
      when 'NATURALIDADE BRASILEIRA' then sorteado(getvariable('naturais_naturalizados'), bits(p.pessoa, 20), 3)
      when 'OUTRAS NACIONALIDADES' then sorteado(getvariable('naturais_outras'), bits(p.pessoa, 20), 3)
      else c.pais
    end as pais_nascimento,
    bits(p.pessoa, 20) as b,
    bits(p.pessoa, 21) as b2,
    bits(p.pessoa, 22) as b3
  from primeiros as p
  inner join sint_pais as c on p.pais = c.indice
),

nascidos as (
  select
    pessoa,
    categoria,
    sexo,
    uf,
    inicial,
    admissao,
    naturalizado,
    pais_nascimento,
    if(naturalizado, nacionalidade, pais_nascimento) as nacionalidade,
    admissao - (6570 + floor(14600 * pow(uniforme(pessoa, 23), 1.4)))::integer as nascimento,
    b,
    b2,
    b3
  from sorteios
),

documentados as (
  select
    n.* replace (
      if(uniforme(n.pessoa * 8, 61) * 1000 < c.primeiro_de_janeiro, date_trunc('year', n.nascimento), n.nascimento)::date
        as nascimento
    ),
    c.origem
  from nascidos as n
  inner join sint_pais as c on n.pais_nascimento = c.pais
)

select
  n.pessoa,
  n.categoria,
  n.pais_nascimento,
  n.nacionalidade,
  n.naturalizado,
  n.sexo,
  n.uf,
  n.inicial,
  n.admissao as primeira_admissao,
  n.nascimento,
  n.origem,
  o.perfil,
  list_extract(
    getvariable('nomes'),
    if(n.sexo = 1, o.homens + fatia(n.b, 10, o.quantos_homens), o.mulheres + fatia(n.b, 10, o.quantas_mulheres))
  ) as primeiro_nome,
  -- Whom a twin with the same name would be called instead.
  list_extract(
    getvariable('nomes'),
    if(
      n.sexo = 1,
      o.homens + (fatia(n.b, 10, o.quantos_homens) + 1) % o.quantos_homens,
      o.mulheres + (fatia(n.b, 10, o.quantas_mulheres) + 1) % o.quantas_mulheres
    )
  ) as outro_nome,
  -- The Chinese have one family name; their two syllables are both of the given name.
  if(
    n.origem = 'chinesa',
    '',
    list_extract(getvariable('nomes'), o.sobrenomes + fatia(n.b, 20, o.quantos_sobrenomes))
  ) as nome_do_meio,
  list_extract(getvariable('nomes'), o.sobrenomes + fatia(n.b, 34, o.quantos_sobrenomes)) as ultimo_nome,
  list_extract(getvariable('racas'), o.centena + fatia(n.b2, 0, 100)) as raca,
  case list_extract(getvariable('niveis'), o.centena + fatia(n.b2, 10, 100))
    when 1 then 1 + fatia(n.b2, 24, 4)
    when 2 then 5 + fatia(n.b2, 24, 2)
    when 3 then 7 + (fatia(n.b2, 24, 8) = 0)::integer
    else list_extract([9, 9, 9, 9, 9, 9, 9, 10, 11], 1 + fatia(n.b2, 24, 9))
  end as escolaridade,
  case when fatia(n.b2, 40, 1000) < 8 then 1 + fatia(n.b2, 50, 6) else 0 end as deficiencia,
  greatest(
    year(n.nascimento),
    year(n.admissao) - if(n.naturalizado, 8, 0) - floor(o.anos_no_brasil * 2 * pow(uniforme(n.pessoa, 24), 2))
  )::smallint as ano_chegada,
  fatia(n.b3, 10, 1000) < $segundo_pis as segundo_pis,
  fatia(n.b3, 20, 1000) < o.nome_trocado as nome_trocado,
  fatia(n.b3, 30, 1000) < o.nome_transliterado as nome_transliterado,
  fatia(n.b3, 40, 1000) < $sete_vinculos as sete_vinculos
from documentados as n
inner join sint_origem as o on n.origem = o.origem
order by n.pessoa
