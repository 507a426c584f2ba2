-- grain: one row per true person and paired person that share records; either is null as in ava_linhas
select
  pessoa,
  grupo,
  count(*) filter (where antes) as antes,
  count(*) filter (where not antes) as depois
from ava_linhas
group by pessoa, grupo
