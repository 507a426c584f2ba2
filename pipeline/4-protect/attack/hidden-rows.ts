import type { Database } from '../../engine/database.ts';

/**
 * The two-way table of what a release hides, for A4 and A5. A row is a published residual (class,
 * period, place; `linha` numbers them from 0); a column is a municipality, or one of its classes. `linha`: r records in
 * `livres` cells whose municipality has no published total, and in the cells of `aresta` (linha,
 * coluna), whose column sum is known: `coluna`, what a published total holds beyond its cells, and apart from it
 * (pais, sexo) what the year shows of a class beyond its months. A
 * column may also reach rows of other months: totals are yearly. In the country (nivel 3) records
 * without any place are mixed in, so r is an upper bound. A cube without municipalities hides UFs. Expects `prepareCandidates`.
 */
export async function prepareHiddenRows(database: Database): Promise<void> {
  for (const statement of [COLUMNS, ROWS, REACH, EDGES, FREE]) await database.run(statement);
}

const COLUMNS = `create or replace table coluna as
  with somas as (
    select escondida.cubo, escondida.ano, escondida.movimento, escondida.uf, escondida.regiao, escondida.municipio,
      '' as pais, '' as sexo, escondida.n - coalesce(promovidas.n, 0) as n
    from escondida
    left join (
      select cubo, ano, movimento, municipio, cast(sum(n) as integer) as n from promovida group by all
    ) as promovidas using (cubo, ano, movimento, municipio)
    where escondida.n > 0
    union all
    select cubo, ano, movimento, uf, left(uf, 1), municipio, pais, sexo, n from promovida
  )
  select cast(row_number() over (order by cubo, ano, movimento, municipio, pais, sexo) - 1 as integer) as coluna, *
  from somas`;

const ROWS = `create or replace table linha_nua as
  select cast(row_number() over (order by sistema, ano, mes, movimento, uf, municipio, pais, sexo) - 1 as integer) as linha,
    sistema, conhecido, ano, mes, movimento, pais, sexo, uf, regiao, nivel, n as r
  from sistema
  where nivel > 0 and (com_municipio or nivel > 1)`;

/** The UFs each row may reach, with their candidate places. */
const REACH = `create or replace table alcance as
  with na_regiao as (
    select distinct sistema, ano, mes, movimento, pais, sexo, regiao from sistema where nivel = 2
  ),
  possivel as (
    select candidata.*, na_regiao.regiao is not null as residuo_regiao
    from candidata left join na_regiao using (sistema, ano, mes, movimento, pais, sexo, regiao)
    where c > 0
  )
  select linha, possivel.uf, possivel.c
  from linha_nua
  join possivel using (sistema, ano, mes, movimento, pais, sexo)
  where case nivel
    when 1 then possivel.uf = linha_nua.uf
    when 2 then possivel.regiao = linha_nua.regiao and not residuo
    else not residuo and not residuo_regiao
  end`;

/** Two joins by equal keys: one with a choice in its condition compares every pair. */
const EDGES = `create or replace table aresta as
  with alcancada as (
    select linha, sistema, ano, mes, movimento, pais, sexo, alcance.uf
    from alcance join linha_nua using (linha)
  ),
  do_total as (
    select alcancada.*, coluna.coluna, coluna.municipio
    from alcancada
    join (select * from coluna where pais = '') as coluna
      on coluna.cubo = sistema and coluna.ano = alcancada.ano
      and coluna.movimento = alcancada.movimento and coluna.uf = alcancada.uf
    anti join promovida
      on promovida.cubo = sistema and promovida.ano = alcancada.ano
      and promovida.movimento = alcancada.movimento and promovida.municipio = coluna.municipio
      and promovida.pais = alcancada.pais and promovida.sexo = alcancada.sexo
  ),
  da_classe as (
    select alcancada.*, coluna.coluna, coluna.municipio
    from alcancada
    join (select * from coluna where pais <> '') as coluna
      on coluna.cubo = sistema and coluna.ano = alcancada.ano
      and coluna.movimento = alcancada.movimento and coluna.uf = alcancada.uf
      and coluna.pais = alcancada.pais and coluna.sexo = alcancada.sexo
  )
  select linha, coluna
  from (from do_total union all from da_classe) as possivel
  anti join (select * from sistema where nivel = 0) as publicada
    using (sistema, ano, mes, movimento, pais, sexo, municipio)`;

const FREE = `create or replace table linha as
  select linha_nua.*, cast(coalesce(lugares, 0) as integer) as lugares,
    cast(coalesce(lugares, 0) - coalesce(presas, 0) as integer) as livres
  from linha_nua
  left join (select linha, sum(c) as lugares from alcance group by linha) using (linha)
  left join (select linha, count(*) as presas from aresta group by linha) using (linha)`;
