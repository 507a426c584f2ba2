-- grain: one row per group whose pay is shown at this level: ks or more people, k when two who tell each other leave, dominance (1, 50 %), (2, 75 %), p% = 15 (rule 11)
with blocos as (
  select
    bloco,
    count(*) = 1 or sum(municipios) >= 3 as vale,
    sum(pagos) as pagos,
    sum(soma) as soma,
    list_reverse_sort(flatten(list(maiores))) as maiores
  from prt_bloco
  left join prt_pago using (grupo)
  where numero = 0
  group by bloco
),
seguros as (
  select bloco
  from blocos
  where vale
    and pagos >= $ks
    and pagos - 2 >= $k
    and maiores[1] <= 0.5 * soma
    and maiores[1] + maiores[2] <= 0.75 * soma
    and soma - maiores[1] - maiores[2] >= 0.15 * maiores[1]
)
select numero, grupo, 'fina' as grao
from prt_bloco
semi join seguros using (bloco)
