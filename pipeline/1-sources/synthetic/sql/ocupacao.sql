-- grain: one row per principal bond: one occupation of a position, from admission to separation
with seguidos as (
  select
    celula,
    posicao,
    ordem,
    tipo,
    dia,
    lead(dia) over (partition by posicao order by ordem) as seguinte
  from sint_evento
)

select
  row_number() over (order by o.posicao, o.ordem) as vinculo,
  o.celula,
  o.posicao,
  c.pais,
  c.uf,
  c.sexo,
  o.ordem = 0 as inicial,
  o.dia::date as admissao,
  o.seguinte::date as desligamento
from seguidos as o
inner join (select distinct celula, pais, uf, sexo from sint_celula_ano) as c on o.celula = c.celula
where o.tipo = 'admissao'
order by vinculo
