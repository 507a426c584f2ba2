-- grain: one row per true person, measure and period of its lines: what was found of what there was
with pessoas as (
  select
    *,
    antes + depois as linhas,
    antes * (antes - 1) // 2 as ha_antes,
    depois * (depois - 1) // 2 as ha_depois,
    antes * depois as ha_entre
  from ava_pessoas
),
parcelas as (
  select pessoa, 'pares' as medida, 'antes' as periodo, pares_antes as certo, ha_antes as total
  from pessoas
  union all
  select pessoa, 'pares', 'depois', pares_depois, ha_depois from pessoas
  union all
  select pessoa, 'pares', 'entre', pares_entre, ha_entre from pessoas
  union all
  select pessoa, 'pares', 'todos', pares_antes + pares_depois + pares_entre,
    ha_antes + ha_depois + ha_entre
  from pessoas
  union all
  select pessoa, 'b3', 'antes', b3_antes * 1000000000 // linhas, antes * 1000000000 from pessoas
  union all
  select pessoa, 'b3', 'depois', b3_depois * 1000000000 // linhas, depois * 1000000000 from pessoas
  union all
  select pessoa, 'b3', 'todos', (b3_antes + b3_depois) * 1000000000 // linhas, linhas * 1000000000
  from pessoas
  union all
  select pessoa, 'precisao', 'todos', precisos, achados * 1000000000 from pessoas
)
select pessoa, medida, periodo, certo, total
from parcelas
where total > 0
