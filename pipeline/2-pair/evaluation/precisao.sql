-- grain: one row per measure and period of the records, with the sums over paired persons that precision and its interval need
with acertos as (
  select
    grupo,
    sum(antes * (antes - 1) // 2) as pares_antes,
    sum(depois * (depois - 1) // 2) as pares_depois,
    sum(antes * depois) as pares_entre,
    sum((antes + depois) * antes) as b3_antes,
    sum((antes + depois) * depois) as b3_depois
  from ava_cruzamento
  where grupo is not null and pessoa is not null
  group by grupo
),
grupos as (
  select
    a.*,
    g.antes, g.depois,
    g.antes * (g.antes - 1) // 2 + g.antes * g.alheios_antes as ditos_antes,
    g.depois * (g.depois - 1) // 2 + g.depois * g.alheios_depois as ditos_depois,
    g.antes * g.depois + g.antes * g.alheios_depois + g.depois * g.alheios_antes as ditos_entre,
    g.antes + g.depois + g.alheios_antes + g.alheios_depois as tamanho
  from acertos as a
  join ava_grupos as g on g.grupo = a.grupo
),
parcelas as (
  select 'pares' as medida, 'antes' as periodo, pares_antes as certo, ditos_antes as total from grupos
  union all
  select 'pares', 'depois', pares_depois, ditos_depois from grupos
  union all
  select 'pares', 'entre', pares_entre, ditos_entre from grupos
  union all
  select 'pares', 'todos', pares_antes + pares_depois + pares_entre,
    ditos_antes + ditos_depois + ditos_entre
  from grupos
  union all
  select 'b3', 'antes', b3_antes * 1000000000 // tamanho, antes * 1000000000 from grupos
  union all
  select 'b3', 'depois', b3_depois * 1000000000 // tamanho, depois * 1000000000 from grupos
  union all
  select 'b3', 'todos', (b3_antes + b3_depois) * 1000000000 // tamanho,
    (antes + depois) * 1000000000
  from grupos
)
select
  medida,
  periodo,
  cast(count(*) as double) as unidades,
  cast(sum(certo) as double) as certo,
  cast(sum(total) as double) as total,
  cast(sum(certo * certo) as double) as certo_certo,
  cast(sum(certo * total) as double) as certo_total,
  cast(sum(total * total) as double) as total_total
from parcelas
where total > 0
group by medida, periodo
