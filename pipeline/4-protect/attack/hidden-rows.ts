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

const EDGES = `create or replace table aresta as
  select linha, coluna.coluna
  from alcance
  join linha_nua using (linha)
  join coluna on coluna.cubo = sistema and coluna.ano = linha_nua.ano
    and coluna.movimento = linha_nua.movimento and coluna.uf = alcance.uf
    and (coluna.pais = '' or (coluna.pais = linha_nua.pais and coluna.sexo = linha_nua.sexo))
  anti join promovida as sua
    on coluna.pais = '' and sua.cubo = sistema and sua.ano = linha_nua.ano and sua.movimento = linha_nua.movimento
    and sua.municipio = coluna.municipio and sua.pais = linha_nua.pais and sua.sexo = linha_nua.sexo
  anti join (select * from sistema where nivel = 0) as publicada
    on publicada.sistema = linha_nua.sistema and publicada.ano = linha_nua.ano
    and publicada.mes = linha_nua.mes and publicada.movimento = linha_nua.movimento
    and publicada.pais = linha_nua.pais and publicada.sexo = linha_nua.sexo
    and publicada.municipio = coluna.municipio`;

const FREE = `create or replace table linha as
  select linha_nua.*, cast(coalesce(lugares, 0) as integer) as lugares,
    cast(coalesce(lugares, 0) - coalesce(presas, 0) as integer) as livres
  from linha_nua
  left join (select linha, sum(c) as lugares from alcance group by linha) using (linha)
  left join (select linha, count(*) as presas from aresta group by linha) using (linha)`;
