-- grain: one row per group of the stock: people with pay, its sum and its two largest (confidential)
select
  grupo,
  count(*) as pagos,
  cast(sum(cast(paga as decimal(18, 2))) as double) as soma,
  max(paga, 2) as maiores
from prt_registro
where paga is not null
group by grupo
