-- grain: one row per admission or separation in a position
with intervalos as (
  select
    celula,
    ano,
    posicao,
    passo,
    tipo,
    inicio,
    duracao,
    sorte,
    case
      when tipo = 'troca' then 1 + floor(sorte_intervalo * 14)
      when tipo = 'passagem' then 5 + floor(sorte_intervalo * duracao * 0.5)
      else 0
    end::integer as intervalo
  from sint_passo
),

dias as (
  select
    celula,
    ano,
    posicao,
    passo,
    tipo,
    intervalo,
    (make_date(ano, 1, 1) + (inicio + floor(sorte * (duracao - intervalo)))::integer) as dia
  from intervalos
),

anteriores as (
  select
    celula,
    ano as primeiro_ano,
    deslocamento + unnest(range(1, antes + 1)) as posicao
  from sint_celula_ano
  where ano = $primeiro_ano
)

select
  celula,
  posicao,
  0 as ordem,
  'admissao' as tipo,
  make_date(primeiro_ano, 1, 1) - (15 + floor(3600 * pow(uniforme(posicao, 4), 3)))::integer as dia
from anteriores
union all
select
  celula,
  posicao,
  ano * 100 + passo * 2 as ordem,
  if(tipo in ('admissao', 'passagem'), 'admissao', 'desligamento') as tipo,
  dia
from dias
union all
select
  celula,
  posicao,
  ano * 100 + passo * 2 + 1 as ordem,
  if(tipo = 'passagem', 'desligamento', 'admissao') as tipo,
  dia + intervalo as dia
from dias
where tipo in ('troca', 'passagem')
