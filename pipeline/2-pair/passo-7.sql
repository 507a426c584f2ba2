-- grain: one row per unit without CPF that the passes before left apart and unit it may be, with the probability that they are one
with paises as (
  select pais, count(*) / sum(count(*)) over () as frequencia
  from (select unnest(paises) as pais from pair_unidades)
  group by pais
),
nomes as (
  select nome, count(*) / sum(count(*)) over () as frequencia
  from (select unnest(nomes) as nome from pair_unidades)
  group by nome
),
abertos as (
  select
    p.unidade, p.outra, a.tipo, p.pontos,
    count(*) over (partition by p.unidade) as vizinhas,
    niveis_do_par(p) as niveis,
    if(p.pais = 2, list_extract(list_sort(list_intersect(a.paises, b.paises)), 1), null) as pais,
    if(p.nome = 3, list_extract(list_sort(list_intersect(a.nomes, b.nomes)), 1), null) as nome
  from pair_pares as p
  join pair_unidades as a on a.unidade = p.unidade
  join pair_unidades as b on b.unidade = p.outra
  anti join pair_passo_5 as quinto on quinto.unidade = p.unidade
  anti join pair_passo_6 as sexto on sexto.unidade = p.unidade
  where not p.controle
),
pesos as (
  select
    map_from_entries(list({'k': nivel, 'v': m / u})) as razao,
    max(u) filter (nivel = 22) as pais,
    max(u) filter (nivel = 13) as nome,
    any_value(parcela) as parcela
  from pair_pesos
),
blocos as (
  select count(*) / count(distinct unidade) as vizinhas from pair_pares where not controle
),
chances as (
  select
    p.unidade, p.outra, p.tipo,
    least(w.parcela * b.vizinhas / p.vizinhas, 0.5) as a_priori,
    verossimilhanca(w.razao, p.niveis)
      * coalesce(w.pais / f.frequencia, 1) * coalesce(w.nome / n.frequencia, 1) as razao
  from abertos as p
  cross join pesos as w
  cross join blocos as b
  left join paises as f on f.pais = p.pais
  left join nomes as n on n.nome = p.nome
),
apostas as (
  select unidade, outra, tipo, a_priori / (1 - a_priori) * razao as aposta
  from chances
),
somas as (
  select unidade, list_sum(list(aposta order by outra)) as soma
  from apostas
  group by unidade
)
select
  a.unidade, a.outra, a.tipo,
  a.aposta / (1 + s.soma) as probabilidade
from apostas as a
join somas as s on s.unidade = a.unidade
where a.aposta / (1 + s.soma) >= 0.5
