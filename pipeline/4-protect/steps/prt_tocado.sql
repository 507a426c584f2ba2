-- grain: one row per group that is shown without attributes: the sources no longer have as many records of it as were published, or some of its records are published at two places (rule 8)
with encontrados as (
  select grupo, sum(origem.n) as n
  from prt_rota as rota
  join prt_origem as origem
    on origem.cubo = rota.cubo
    and origem.ano = rota.ano
    and origem.mes = rota.mes
    and origem.movimento = rota.movimento
    and origem.pais = rota.pais
    and origem.sexo = rota.sexo
    and origem.uf = rota.uf
    and coalesce(origem.municipio, '') = rota.municipio
  where not origem.ajuste
  group by grupo
),
repartidos as (
  select classe, uf, municipio
  from prt_destino
  where not ajuste
  group by classe, uf, municipio
  having count(*) > 1
),
em_dois_lugares as (
  select distinct grupo
  from repartidos
  join prt_destino as destino
    on destino.classe = repartidos.classe
    and destino.uf = repartidos.uf
    and destino.municipio is not distinct from repartidos.municipio
    and not destino.ajuste
  join prt_classe as classe on classe.classe = destino.classe
  join prt_serie using (serie)
  join prt_grupo as grupo
    on grupo.cubo = prt_serie.cubo
    and grupo.ano = prt_serie.ano
    and grupo.movimento = prt_serie.movimento
    and grupo.pais = classe.pais
    and grupo.sexo = classe.sexo
    and grupo.lugar = destino.lugar
)
select grupo
from prt_grupo
left join encontrados using (grupo)
where prt_grupo.n is distinct from encontrados.n
union
select grupo
from em_dois_lugares
