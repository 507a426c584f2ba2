-- grain: one row per principal bond: the first bond of the same person, which names the person
with recursive cadeias as (
  select
    o.vinculo,
    o.vinculo as primeiro
  from sint_ocupacao as o
  left join sint_carreira as c on o.vinculo = c.vinculo
  where c.vinculo is null
  union all
  select
    c.vinculo,
    cadeias.primeiro
  from cadeias
  inner join sint_carreira as c on cadeias.vinculo = c.anterior
)

select
  vinculo,
  primeiro
from cadeias
