import { identifier, literal, type Database } from '../../../engine/database.ts';
import { findLeaks, identifierIn, type LeakKind, type Scanner } from './identifiers.ts';

/** Share of the large numbers of a column with a valid check digit that chance does not explain (PIS: 1 in 11). */
const BY_CHANCE = 0.5;
const LARGE = 1e9;

/**
 * Leaks in a Parquet file: in every value (columns are packed, so raw bytes do not show them), and in
 * its footer: names, key-value metadata, and statistics that are not those of the values (a column's
 * least and most over the rows, null counts) or row groups that are not cut by size alone.
 */
export async function scanParquet(
  database: Database,
  file: string,
  scanner: Scanner,
): Promise<readonly LeakKind[]> {
  const source = `read_parquet(${literal(file)})`;
  const { columns } = await database.describe(`from ${source}`);
  const leaks: LeakKind[] = columns.flatMap(({ name }) => [...findLeaks(name, scanner)]);
  for (const { name, type } of columns) {
    if (/^BLOB|^BIT/.test(type)) leaks.push('coluna binária');
    else if (/INT|DOUBLE|FLOAT|DECIMAL/.test(type))
      leaks.push(...(await inNumbers(database, source, name)));
    else leaks.push(...(await inTexts(database, source, name, scanner)));
  }
  return [
    ...leaks,
    ...(await inFooter(
      database,
      file,
      columns.map(({ name }) => name),
    )),
  ];
}

async function inTexts(database: Database, source: string, name: string, scanner: Scanner) {
  const values = await database.rows<{ v: string }>(
    `select distinct cast(${identifier(name)} as varchar) as v from ${source}
     where length(cast(${identifier(name)} as varchar)) >= 11`,
  );
  return values.flatMap(({ v }) => {
    const whole = identifierIn(v);
    return whole ? [whole] : findLeaks(v, scanner);
  });
}

async function inNumbers(database: Database, source: string, name: string) {
  const values = await database.rows<{ v: string }>(
    `select distinct lpad(cast(cast(${identifier(name)} as hugeint) as varchar), 11, '0') as v from ${source}
     where ${identifier(name)} >= ${LARGE} and ${identifier(name)} = floor(${identifier(name)}) limit 10000`,
  );
  const found = values.flatMap(({ v }) => identifierIn(v) ?? []);
  return found.length > BY_CHANCE * values.length ? found : [];
}

async function inFooter(database: Database, file: string, names: readonly string[]) {
  const from = literal(file);
  const metadata = await database.value<bigint>(
    `select count(*) from parquet_kv_metadata(${from})`,
  );
  const groups = await database.value<bigint>(
    `select count(*) from (
       select row_group_id, any_value(row_group_num_rows) as n from parquet_metadata(${from}) group by 1
     ) where n <> (select max(row_group_num_rows) from parquet_metadata(${from}))
       and row_group_id < (select max(row_group_id) from parquet_metadata(${from}))`,
  );
  const wrong: bigint[] = [];
  for (const name of names) wrong.push(await database.value<bigint>(statistics(from, name)));
  const bad = metadata + groups + wrong.reduce((sum, each) => sum + each, 0n);
  return Array.from({ length: Number(bad) }, (): LeakKind => 'metadado do Parquet');
}

/** Whether the least and the most a footer states for a column differ from the column's own. */
function statistics(file: string, name: string): string {
  const column = identifier(name);
  return `
    with rodape as (
      select min(stats_min_value) as menor, max(stats_max_value) as maior, sum(stats_null_count) as nulos
      from parquet_metadata(${file}) where path_in_schema = ${literal(name)}
    ),
    valor as (
      select min(cast(${column} as varchar)) as menor, max(cast(${column} as varchar)) as maior, count(*) - count(${column}) as nulos
      from read_parquet(${file})
    )
    select count(*) from rodape, valor
    where rodape.nulos <> valor.nulos
      or try_cast(valor.menor as double) is null
        and (left(rodape.menor, 8) <> left(valor.menor, 8) or left(rodape.maior, 8) <> left(valor.maior, 8))`;
}
