import type { Database } from '../../engine/database.ts';

/**
 * `conhecida`: municipalities of the cube in the year. `escondida`: what each published total of a
 * municipality holds beyond its published cells; a municipality that hides nothing is no candidate.
 * `promovida`: what the year shows of a class in a municipality beyond its months.
 * `candidata`: for each class with a residual, the UFs that may still hide someone of it, with
 * their number of candidate places.
 */
export async function prepareCandidates(database: Database): Promise<void> {
  await database.run(KNOWN);
  await database.run(HIDDEN_PARTS);
  await database.run(PROMOTED);
  await database.run(CANDIDATES);
}

const KNOWN = `create or replace table conhecida as
  select distinct cubo, ano, uf, left(uf, 1) as regiao, if(com_municipio, municipio, uf) as lugar
  from celula
  where n > 0 and uf between '11' and '53' and (nivel = 0 or not com_municipio)
  union
  select base as cubo, ano, uf, left(uf, 1), municipio from total where n > 0 and nivel = 0 and base <> ''`;

const HIDDEN_PARTS = `create or replace table escondida as
  with visivel as (
    select cubo, ano, movimento, municipio, sum(n) as n from celula where nivel = 0 group by all
  )
  select cubo, ano, movimento, uf, regiao, municipio,
    cast(inteiro.n - coalesce(visivel.n, 0) as integer) as n
  from (
    select base as cubo, ano, movimento, uf, regiao, municipio, sum(n) as n
    from total where nivel = 0 and base <> '' group by all
  ) as inteiro
  left join visivel using (cubo, ano, movimento, municipio)`;

const PROMOTED = `create or replace table promovida as
  select sistema as cubo, ano, movimento, uf, municipio, pais, sexo, cast(sum(if(cubo = anual, n, -n)) as integer) as n
  from celula
  join meses on cubo in (anual, sistema)
  where nivel = 0
  group by all
  having sum(if(cubo = anual, n, -n)) > 0 and bool_or(cubo = anual)`;

const CANDIDATES = `create or replace table candidata as
  with classe as (
    select distinct sistema, conhecido, com_municipio, ano, mes, movimento, pais, sexo
    from sistema where nivel > 0
  ),
  tamanho as (
    select cubo as conhecido, ano, uf, regiao, count(*) as m from conhecida group by all
  ),
  vazia as (select cubo, ano, movimento, uf, municipio from escondida where n = 0),
  vazias as (
    select cubo as sistema, ano, movimento, uf, count(*) as v from vazia group by all
  ),
  publicada as (
    select sistema.sistema, sistema.ano, mes, sistema.movimento, pais, sexo, sistema.uf,
      count(*) filter (nivel = 0 and vazia.municipio is null) as visiveis,
      coalesce(bool_or(nivel = 1), false) as residuo
    from sistema
    left join vazia on vazia.cubo = sistema.sistema and vazia.ano = sistema.ano
      and vazia.movimento = sistema.movimento and vazia.municipio = sistema.municipio
    where nivel <= 1 group by all
  )
  select classe.*, tamanho.uf, tamanho.regiao, m - coalesce(v, 0) - coalesce(visiveis, 0) as c,
    coalesce(residuo, false) as residuo
  from classe
  join tamanho using (conhecido, ano)
  left join vazias using (sistema, ano, movimento, uf)
  left join publicada using (sistema, ano, mes, movimento, pais, sexo, uf)`;
