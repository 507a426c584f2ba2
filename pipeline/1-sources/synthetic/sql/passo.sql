-- grain: one row per thing that happens to a position in a year: one change of stock or one replacement
with posicoes as (
  select
    celula,
    ano,
    deslocamento + unnest(range(1, posicoes + 1)) as posicao,
    unnest(range(1, posicoes + 1)) as ordem,
    antes,
    depois,
    trocas,
    posicoes
  from sint_celula_ano
),

ocupadas as (
  select
    celula,
    ano,
    posicao,
    ordem <= antes as antes,
    ordem <= depois as depois,
    trocas // posicoes
      + (
        row_number() over (
          partition by celula, ano order by bits(posicao * 100 + ano - 2000, 1), posicao
        ) <= trocas % posicoes
      )::integer as trocas
  from posicoes
),

divididas as (
  select
    celula,
    ano,
    posicao,
    antes,
    depois,
    trocas + (antes <> depois)::integer as passos
  from ocupadas
),

passos as (
  select
    celula,
    ano,
    posicao,
    antes,
    depois,
    passos,
    unnest(range(1, passos + 1)) as passo
  from divididas
)

select
  celula,
  ano,
  posicao,
  passo,
  case
    when antes and not depois and passo = passos then 'desligamento'
    when antes then 'troca'
    when not depois then 'passagem'
    -- A new position is filled early and then changes hands, or the other way round.
    when passo = if(bits(posicao, 6) % 2 = 0, 1, passos) then 'admissao'
    when bits(posicao, 6) % 2 = 1 then 'passagem'
    else 'troca'
  end as tipo,
  (passo - 1) * 365 // passos as inicio,
  365 // passos as duracao,
  uniforme((posicao * 100 + ano - 2000) * 16 + passo, 2) as sorte,
  uniforme((posicao * 100 + ano - 2000) * 16 + passo, 3) as sorte_intervalo
from passos
