import { identifier, literal, type Database } from '../../engine/database.ts';
import type { QuotaFile } from '../../registry/quota/files.ts';

const BATCH = 2000;
const TABLE = 'publicacao_cota';

/** Writes the rows as Parquet, in their order. The caller keeps one thread while writing. */
export async function writeRowsAsParquet(
  database: Database,
  { dimensions, measures, rows }: QuotaFile,
  file: string,
): Promise<void> {
  const columns = [
    ...dimensions.map(({ id }) => `${identifier(id)} varchar`),
    ...measures.map(
      ({ id, type }) => `${identifier(id)} ${type === 'rate' ? 'double' : 'integer'}`,
    ),
  ];
  await database.run(
    `create or replace temp table ${TABLE} (ordem integer, ${columns.join(', ')})`,
  );
  for (let from = 0; from < rows.length; from += BATCH) {
    const values = rows
      .slice(from, from + BATCH)
      .map((row, at) => `(${[from + at, ...row].map(sqlValue).join(',')})`);
    await database.run(`insert into ${TABLE} values ${values.join(',')}`);
  }
  await database.run(
    `copy (select * exclude (ordem) from ${TABLE} order by ordem) to ${literal(file)} (format parquet, compression zstd)`,
  );
}

const sqlValue = (value: string | number | null): string =>
  typeof value === 'string' ? literal(value) : String(value);
