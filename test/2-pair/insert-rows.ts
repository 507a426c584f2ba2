import { identifier, literal, type Database } from '../../pipeline/engine/database.ts';

type Value = string | number | boolean | null;
export type TestRow = Readonly<Record<string, Value>>;

/** Inserts rows by column name; columns that no row names stay null. */
export async function insertRows(
  database: Database,
  table: string,
  rows: readonly TestRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const tuple = (row: TestRow) => `(${names.map((name) => sqlValue(row[name] ?? null)).join()})`;
  await database.run(
    `insert into ${identifier(table)} (${names.map(identifier).join()}) values ${rows.map(tuple).join()}`,
  );
}

function sqlValue(value: Value): string {
  return typeof value === 'string' ? literal(value) : String(value);
}
