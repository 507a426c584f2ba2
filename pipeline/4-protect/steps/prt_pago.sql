-- grain: one row per group of the stock: people with pay, its sum and its two largest (confidential)
select
  grupo,
  count(*) as pagos,
  cast(sum(cast(remuneracao as decimal(18, 2))) as double) as soma,
  max(remuneracao, 2) as maiores
from prt_registro
where cubo = 'RAIS' and remuneracao > 0
group by grupo
