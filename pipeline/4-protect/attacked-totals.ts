import { literal, type Database } from '../engine/database.ts';
import { prepareCandidates } from './attack/candidates.ts';
import { prepareHiddenRows } from './attack/hidden-rows.ts';
import { columnsOf, narrowOf } from './attack/narrow-cells.ts';
import { readTables } from './attack/read-tables.ts';

const KEYS = ['cubo', 'ano', 'movimento', 'municipio'] as const;
type Total = Readonly<Record<(typeof KEYS)[number], string>>;

/** Apart from the tables of the method, which have names of their own. */
const SCHEMA = 'atacante';

/**
 * Rule 7, the rest of the audit: refuses, into `prt_total_recusado`, the totals that A5 would use: those in whose
 * hidden part some cell is then known to be above 0, or below k − 1; and those that A3 would: of a
 * municipality that nothing else makes known, in one of the only two UFs left for a residual of the country.
 * What is asked is what the attacks ask, of the cells as they are published, until nothing is left to
 * refuse: with no total at all nothing is known but the residuals, which rules 2 and 3 judged.
 */
export async function refuseTellingTotals(database: Database, k: number): Promise<void> {
  await database.run(`create schema if not exists ${SCHEMA}`);
  await database.run(`set search_path = '${SCHEMA},main'`);
  try {
    await database.run(CELLS);
    await database.run(SYSTEM);
    let telling = await tellingTotals(database, k);
    while (telling.length > 0) {
      await refuse(database, telling);
      await keepYears(database, telling);
      telling = await tellingTotals(database, k);
    }
  } finally {
    await database.run(`set search_path = 'main'`);
    await database.run(`drop schema ${SCHEMA} cascade`);
  }
}

async function tellingTotals(database: Database, k: number): Promise<readonly Total[]> {
  await database.run(TOTALS);
  await prepareCandidates(database);
  await prepareHiddenRows(database);
  const columns = await narrowColumns(database, k);
  const all = await database.rows<Total & { readonly coluna: number }>(
    `select coluna, ${KEYS.join(', ')} from coluna order by coluna`,
  );
  const narrowing = all.filter(({ coluna }) => columns.has(coluna));
  return narrowing.concat(await database.rows(LOCALISING));
}

/** Columns of the tables of A5 with a cell that is then known to be above 0, or below k − 1. */
async function narrowColumns(database: Database, k: number): Promise<ReadonlySet<number>> {
  const columns = new Set<number>();
  for (const block of await readTables(database, k))
    for (const { table, narrow } of narrowOf(block))
      for (const cell of narrow)
        for (const column of columnsOf(table, cell)) columns.add(table.names[column] ?? -1);
  return columns;
}

/** Years that lost nothing are not looked at again. */
async function keepYears(database: Database, totals: readonly Total[]): Promise<void> {
  const years = new Set(totals.map(({ cubo, ano }) => `(${literal(cubo)}, ${literal(ano)})`));
  for (const table of ['celula', 'sistema'])
    await database.run(`delete from ${table} where (cubo, ano) not in (${[...years].join(', ')})`);
}

async function refuse(database: Database, totals: readonly Total[]): Promise<void> {
  if (totals.length === 0) return;
  const rows = totals.map((each) => `(${KEYS.map((key) => literal(each[key])).join(', ')})`);
  await database.run(`insert into main.prt_total_recusado values ${rows.join(', ')}`);
}

/** What `loadCells` would read of the registers with totals, in the years with candidates. */
const CELLS = `create or replace table celula as
  select cubo, tem_municipio as com_municipio, ano, mes, movimento, publicado.uf, municipio, pais, sexo, n,
    case when publicado.uf between '11' and '53' then left(publicado.uf, 1)
      when left(publicado.uf, 1) = 'R' then right(publicado.uf, 1) else '' end as regiao,
    case when municipio not like '%99999' then 0 when publicado.uf = 'BR' then 3
      when left(publicado.uf, 1) = 'R' then 2 else 1 end as nivel
  from prt_publicado as publicado
  join (select distinct cubo, tem_municipio from prt_serie) using (cubo)
  semi join prt_total_candidato using (cubo, ano)
  where not ajuste`;

const SYSTEM = `create or replace table sistema as
  select cubo as sistema, cubo as conhecido, * from celula`;

const TOTALS = `create or replace table total as
  select cubo as base, ano, movimento, uf, left(uf, 1) as regiao, municipio, n, 0 as nivel
  from prt_total_candidato
  anti join prt_total_recusado using (cubo, ano, movimento, municipio)
  semi join celula using (cubo, ano)
  where candidato`;

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
  select distinct base as cubo, total.ano, total.movimento, total.municipio
  from total
  join ufs on ufs.cubo = base and ufs.ano = total.ano and ufs.uf = total.uf
  anti join (from celula where nivel = 0) as conhecida
    on conhecida.cubo = base and conhecida.ano = total.ano and conhecida.municipio = total.municipio
  order by all`;
