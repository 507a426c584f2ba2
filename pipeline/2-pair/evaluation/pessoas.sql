-- grain: one row per true person: pairs and B-cubed sums of its lines, up to 2020, since, and across
with encontrados as (
  select
    c.pessoa,
    c.antes, c.depois,
    if(c.grupo is null, 0, c.antes) as achados_antes,
    if(c.grupo is null, 0, c.depois) as achados_depois,
    g.antes + g.depois + g.alheios_antes + g.alheios_depois as tamanho
  from ava_cruzamento as c
  left join ava_grupos as g on g.grupo = c.grupo
  where c.pessoa is not null
)
select
  pessoa,
  sum(antes) as antes,
  sum(depois) as depois,
  sum(achados_antes + achados_depois) as achados,
  sum(achados_antes * (achados_antes - 1) // 2) as pares_antes,
  sum(achados_depois * (achados_depois - 1) // 2) as pares_depois,
  sum(achados_antes * achados_depois) as pares_entre,
  sum((achados_antes + achados_depois) * achados_antes) as b3_antes,
  sum((achados_antes + achados_depois) * achados_depois) as b3_depois,
  coalesce(
    sum((achados_antes + achados_depois) * (achados_antes + achados_depois) * 1000000000 // tamanho),
    0
  ) as precisos
from encontrados
group by pessoa
