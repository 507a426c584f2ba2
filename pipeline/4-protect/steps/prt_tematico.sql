-- grain: one row per group, with the country, sex and place of its rows in the thematic microdata: as coarse as the coarsest of its attributes (rule 10)
with grupos as (
  select
    grupo.grupo,
    cubo,
    ano,
    movimento,
    pais,
    continente,
    sexo,
    coalesce(uf, '') as uf,
    regiao,
    greatest(any_value(grupo.nivel), max(coalesce(detalhe.nivel, 7))) as nivel
  from prt_grupo as grupo
  join prt_detalhe as detalhe using (grupo)
  anti join prt_tocado using (grupo)
  where atributo in ('IDADE', 'ESCOLARIDADE', 'SECAO', 'OCUPACAO', 'RENDA')
  group by all
),
-- a place keeps its rows only when no group in it is shown further up by any attribute
na_uf as (
  select *, max(nivel) over (partition by cubo, ano, movimento, pais, sexo, uf) as maior
  from grupos
),
na_regiao as (
  select * exclude (maior), max(nivel) over (partition by cubo, ano, movimento, pais, sexo, regiao) as maior
  from na_uf
  where uf = '' or maior > 1
),
no_brasil as (
  select * exclude (maior), max(nivel) over (partition by cubo, ano, movimento, pais, sexo) as maior
  from na_regiao
  where regiao = '' or maior > 2
),
generalizados as (
  select
    * exclude (maior, pais, sexo),
    if(pais = 'XBR', pais, 'X' || continente) as pais,
    if(pais = 'XBR', '9', sexo) as sexo
  from no_brasil
  where maior > 3
),
no_continente as (
  select *, max(nivel) over (partition by cubo, ano, movimento, pais, sexo) as maior
  from generalizados
),
sem_pais as (
  select * exclude (maior, pais), if(pais = 'XBR', pais, 'XNE') as pais
  from no_continente
  where maior > 4
),
no_mundo as (
  select *, max(nivel) over (partition by cubo, ano, movimento, pais, sexo) as maior
  from sem_pais
)
select grupo, pais, sexo, uf
from na_uf
where uf <> '' and maior <= 1
union all
select grupo, pais, sexo, 'R' || regiao
from na_regiao
where regiao <> '' and maior <= 2
union all
select grupo, pais, sexo, 'BR'
from no_brasil
where maior <= 3
union all
select grupo, pais, sexo, 'BR'
from no_continente
where maior <= 4
union all
select grupo, pais, if(maior <= 5, sexo, '9'), 'BR'
from no_mundo
