-- grain: one row per series, country, sex and place of the sources, with the group its records on time are published in (confidential)
with destinos as materialized (
  select
    serie,
    classe.pais as pais_publicado,
    classe.sexo as sexo_publicado,
    destino.uf,
    coalesce(destino.municipio, '') as municipio,
    cubo,
    ano,
    movimento,
    lugar
  from prt_destino as destino
  join prt_classe as classe using (classe)
  join prt_serie using (serie)
  where not destino.ajuste
),
grupos as materialized (
  select serie, pais_publicado, sexo_publicado, destinos.uf, municipio, grupo
  from destinos
  join prt_grupo as grupo
    on grupo.cubo = destinos.cubo
    and grupo.ano = destinos.ano
    and grupo.movimento = destinos.movimento
    and grupo.pais = pais_publicado
    and grupo.sexo = sexo_publicado
    and grupo.lugar = destinos.lugar
),
nacionais as materialized (
  select
    serie,
    cubo,
    ano,
    mes,
    movimento,
    pais,
    sexo,
    pais_publicado,
    sexo_publicado
  from prt_pais
  join prt_serie using (serie)
  where not ajuste
),
origens as materialized (
  select
    serie,
    origem.cubo,
    origem.ano,
    origem.mes,
    origem.movimento,
    origem.pais,
    origem.sexo,
    pais_publicado,
    sexo_publicado,
    origem.uf,
    coalesce(origem.municipio, '') as municipio
  from prt_origem as origem
  join nacionais using (cubo, ano, mes, movimento, pais, sexo)
  where not origem.ajuste
)
select cubo, ano, mes, movimento, pais, sexo, uf, municipio, grupo
from origens
join grupos using (serie, pais_publicado, sexo_publicado, uf, municipio)
