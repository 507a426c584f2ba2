import { literal, type Database } from '../engine/database.ts';
import { prepareCandidates } from './attack/candidates.ts';
import { prepareHiddenRows } from './attack/hidden-rows.ts';
import { columnsOf, narrowOf } from './attack/narrow-cells.ts';
import { readTables } from './attack/read-tables.ts';

/** Apart from the tables of the method, which have names of their own. */
const SCHEMA = 'atacante';

/** A column of the tables of A5: a municipal total, or with country and sex the year of a group promoted. */
type Column = Readonly<
  Record<'cubo' | 'ano' | 'movimento' | 'uf' | 'municipio' | 'pais' | 'sexo', string>
>;

type Key = keyof Column;
const PROMOTION: readonly Key[] = ['cubo', 'ano', 'movimento', 'pais', 'sexo', 'uf'];
const TOTAL: readonly Key[] = ['cubo', 'ano', 'movimento', 'municipio'];

/**
 * Rule 8, the rest of the audit: refuses, into `prt_anual_recusada`, the promotions of a class of a UF by which
 * some hidden month of a municipality is known to be above 0, or below k − 1: what A5 asks.
 */
export async function refuseTellingPromotions(database: Database, k: number): Promise<void> {
  await asAttacker(database, { years: PROPOSED, k }, async () => {
    let telling = await narrowColumns(database, k);
    while (telling.length > 0) {
      await refuse(database, 'prt_anual_recusada', PROMOTION, telling);
      await database.run(`delete from celula where mes = '' and (${PROMOTION.join(', ')}) in (
        select cubo || '_ANUAL', * exclude (cubo) from prt_anual_recusada)`);
      await keepYears(database, telling);
      telling = await narrowColumns(database, k);
    }
  });
}

/**
 * Rule 7, the rest of the audit: refuses, into `prt_total_recusado`, the totals that A5 would use: those in whose
 * hidden part some cell is then known to be above 0, or below k − 1; and those that A3 would: of a
 * municipality that nothing else makes known, in one of the only two UFs left for a residual of the country.
 * What is asked is what the attacks ask, of the cells as they are published, until nothing is left to
 * refuse: with no total at all nothing is known but the residuals, which rules 2 and 3 judged, and the
 * promotions, audited before.
 */
export async function refuseTellingTotals(database: Database, k: number): Promise<void> {
  await asAttacker(database, { years: ACCEPTED, k }, async () => {
    let telling = await tellingTotals(database, k);
    while (telling.length > 0) {
      await refuse(database, 'prt_total_recusado', TOTAL, telling);
      await keepYears(database, telling);
      telling = await tellingTotals(database, k);
    }
  });
}

/** Where a promotion tells something only beside the totals of its UF, these go, and it stays. */
async function tellingTotals(database: Database, k: number): Promise<readonly Column[]> {
  await database.run(TOTALS);
  const narrow = await narrowColumns(database, k);
  const ufs = narrow
    .filter(({ pais }) => pais !== '')
    .map(({ cubo, ano, uf }) => `(${[cubo, ano, uf].map(literal).join(', ')})`);
  return [
    ...narrow.filter(({ pais }) => pais === ''),
    ...(await database.rows<Column>(LOCALISING)),
    ...(ufs.length === 0
      ? []
      : await database.rows<Column>(
          `select base as cubo, ano, movimento, uf, municipio from total where (base, ano, uf) in (${ufs.join(', ')}) order by all`,
        )),
  ];
}

/** Columns of the tables of A5 with a cell that is then known to be above 0, or below k − 1. */
async function narrowColumns(database: Database, k: number): Promise<readonly Column[]> {
  await prepareCandidates(database);
  await prepareHiddenRows(database);
  const columns = new Set<number>();
  for (const block of await readTables(database, k))
    for (const { table, narrow } of narrowOf(block))
      for (const cell of narrow)
        for (const column of columnsOf(table, cell)) columns.add(table.names[column] ?? -1);
  const all = await database.rows<Column & { readonly coluna: number }>(
    'select coluna, cubo, ano, movimento, uf, municipio, pais, sexo from coluna order by coluna',
  );
  return all.filter(({ coluna }) => columns.has(coluna));
}

/** Years that lost nothing are not looked at again. */
async function keepYears(database: Database, columns: readonly Column[]): Promise<void> {
  const years = new Set(columns.map(({ cubo, ano }) => `(${literal(cubo)}, ${literal(ano)})`));
  for (const table of ['celula', 'sistema'])
    await database.run(
      `delete from ${table} where (replace(cubo, '_ANUAL', ''), ano) not in (${[...years].join(', ')})`,
    );
}

async function refuse(
  database: Database,
  table: string,
  keys: readonly Key[],
  columns: readonly Column[],
): Promise<void> {
  const rows = new Set(
    columns.map((each) => `(${keys.map((key) => literal(each[key])).join(', ')})`),
  );
  await database.run(
    `insert into main.${table} (${keys.join(', ')}) values ${[...rows].join(', ')}`,
  );
}

/**
 * Lends the tables that `loadCells` would read of the registers and years with candidates; none without any.
 */
async function asAttacker(
  database: Database,
  { years, k }: { readonly years: string; readonly k: number },
  work: () => Promise<void>,
): Promise<void> {
  if ((await database.rows(`select 1 from ${years} limit 1`)).length === 0) return;
  await database.run(`create schema if not exists ${SCHEMA}`);
  await database.run(`set search_path = '${SCHEMA},main'`);
  try {
    await database.run(cellsOf(years));
    await database.run(SYSTEM);
    await database.run(PROMOTED, { k });
    await database.run(MONTHS);
    await database.run(NO_TOTALS);
    await work();
  } finally {
    await database.run(`set search_path = 'main'`);
    await database.run(`drop schema ${SCHEMA} cascade`);
  }
}

/** What the audits before this one left. */
const PROPOSED = `(
  select cubo, ano from prt_anual_uf anti join prt_anual_recusada using (${PROMOTION.join(', ')})
)`;
const ACCEPTED = `(
  select cubo, ano from prt_total_candidato anti join prt_total_recusado using (${TOTAL.join(', ')}) where candidato
)`;

const cellsOf = (years: string) => `create or replace table celula as
  select cubo, tem_municipio as com_municipio, ano, mes, movimento, publicado.uf, municipio, pais, sexo, n,
    case when publicado.uf between '11' and '53' then left(publicado.uf, 1)
      when left(publicado.uf, 1) = 'R' then right(publicado.uf, 1) else '' end as regiao,
    case when municipio not like '%99999' then 0 when publicado.uf = 'BR' then 3
      when left(publicado.uf, 1) = 'R' then 2 else 1 end as nivel
  from prt_publicado as publicado
  join (select distinct cubo, tem_municipio from prt_serie) using (cubo)
  semi join ${years} as candidatos using (cubo, ano)
  where not ajuste`;

const SYSTEM = `create or replace table sistema as
  select cubo as sistema, cubo as conhecido, * from celula`;

/** Municipalities in which the year shows a class beyond its months. */
const PROMOTED = `insert into celula by name
  with promovidos as (
    select cubo, ano, movimento, pais, sexo, uf, municipio, sum(n) as n
    from prt_anual_mes
    semi join (select * from prt_anual_uf anti join prt_anual_recusada using (cubo, ano, movimento, pais, sexo, uf))
      using (cubo, ano, movimento, pais, sexo, uf)
    semi join celula using (cubo, ano)
    where not mostrada and municipio <> ''
    group by all
    having sum(n) >= $k
  ),
  meses as (
    select cubo, ano, movimento, pais, sexo, municipio, sum(n) as n
    from celula
    where nivel = 0
    group by all
  )
  select cubo || '_ANUAL' as cubo, true as com_municipio, ano, '' as mes, movimento, uf, municipio, pais, sexo,
    cast(promovidos.n + coalesce(meses.n, 0) as integer) as n, left(uf, 1) as regiao, 0 as nivel
  from promovidos
  left join meses using (cubo, ano, movimento, pais, sexo, municipio)`;

const MONTHS = `create or replace table meses as
  select cubo || '_ANUAL' as anual, cubo as sistema from (select distinct cubo from sistema where mes <> '')`;

const TOTALS = `create or replace table total as
  select cubo as base, ano, movimento, uf, left(uf, 1) as regiao, municipio, n, 0 as nivel
  from prt_total_candidato
  anti join prt_total_recusado using (cubo, ano, movimento, municipio)
  semi join celula using (cubo, ano)
  where candidato`;

const NO_TOTALS = `create or replace table total (base varchar, ano varchar, movimento varchar, uf varchar,
  regiao varchar, municipio varchar, n integer, nivel integer)`;

/** Totals of municipalities otherwise unknown, in the one or two UFs that a residual of the country is left with. */
const LOCALISING = `
  with do_pais as (
    select * from sistema where nivel = 3
  ),
  restantes as (
    select sistema, ano, movimento, list(candidata.uf) as ufs
    from candidata
    semi join do_pais using (sistema, ano, mes, movimento, pais, sexo)
    semi join (from sistema where nivel < 3) as localizada using (sistema, ano, mes, movimento, pais, sexo)
    anti join (from sistema where nivel = 2) as na_regiao using (sistema, ano, mes, movimento, pais, sexo, regiao)
    where c > 0 and not residuo
    group by sistema, ano, mes, movimento, pais, sexo
    having count(*) <= 2
  ),
  ufs as (
    select distinct sistema as cubo, ano, unnest(ufs) as uf from restantes
  )
  select distinct base as cubo, total.ano, total.movimento, total.uf, total.municipio
  from total
  join ufs on ufs.cubo = base and ufs.ano = total.ano and ufs.uf = total.uf
  anti join (from celula where nivel = 0) as conhecida
    on conhecida.cubo = base and conhecida.ano = total.ano and conhecida.municipio = total.municipio
  order by all`;
