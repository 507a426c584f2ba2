-- grain: one row per key in doubt that occurs with another, with its connected component over PIS–CPF edges
with recursive arestas as (
  select distinct cpf as no, unidade_pis(pis) as outro
  from pair_duvidas
  where pis is not null and cpf is not null
),
ligacoes as (
  from arestas
  union all
  select outro, no from arestas
),
rotulos(no, rotulo) using key (no) as (
  select no, least(no, min(outro)) from ligacoes group by no
  union
  select l.no, min(r.rotulo)
  from rotulos as r
  join ligacoes as l on l.outro = r.no
  join recurring.rotulos as atual on atual.no = l.no
  where r.rotulo < atual.rotulo
  group by l.no
)
select
  no,
  rotulo as componente,
  cast(count(*) over (partition by rotulo) as integer) as chaves
from rotulos
