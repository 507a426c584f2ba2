-- grain: one row per paired person with a record of an immigrant: records of immigrants and of others, up to 2020 and since
select
  grupo,
  coalesce(sum(antes) filter (where pessoa is not null), 0) as antes,
  coalesce(sum(depois) filter (where pessoa is not null), 0) as depois,
  coalesce(sum(antes) filter (where pessoa is null), 0) as alheios_antes,
  coalesce(sum(depois) filter (where pessoa is null), 0) as alheios_depois
from ava_cruzamento
where grupo is not null
group by grupo
having count(pessoa) > 0
