import { identifier, type Database } from '../../engine/database.ts';
import type { Cell, Row, Stat } from './cell.ts';

/** Where cells come from: rows of `table`, one contributor per `contributor`. */
export type Gathering = {
  readonly table: string;
  /** Condition on the rows; '' for all. */
  readonly where: string;
  /** Column that says whose contribution a row is; company or person. */
  readonly contributor: string;
  /** Measure → SQL of what a row adds to it. */
  readonly measures: Readonly<Record<string, string>>;
};

/** Rows by the values of the key columns, joined by a bar; a null is empty. */
export type Gathered = ReadonlyMap<string, Row>;

/** Cells of one year: one row per key, one category per value of `category` (SQL; `''` for none). */
export async function gather(
  database: Database,
  { table, where, contributor, measures }: Gathering,
  by: { readonly year: number; readonly key: readonly string[]; readonly category: string },
): Promise<Gathered> {
  const ids = Object.keys(measures);
  const sums = ids.map((id) => `sum(${measures[id] ?? '0'})::double as ${identifier(id)}`);
  const stats = ids.flatMap((id) => [
    `sum(${identifier(id)}) as ${identifier(`${id}.sum`)}`,
    `count_if(${identifier(id)} <> 0)::double as ${identifier(`${id}.contributors`)}`,
    `max(abs(${identifier(id)})) as ${identifier(`${id}.first`)}`,
    `coalesce(max(abs(${identifier(id)}), 2)[2], 0) as ${identifier(`${id}.second`)}`,
  ]);
  const key = by.key.map((each) => `coalesce(cast(${each} as varchar), '')`);
  const rows = await database.rows<Record<string, string | number>>(
    `with contribuicoes as (
       select concat_ws('|', ${["''", ...key].join(', ')}) as chave, cast(${by.category} as varchar) as categoria,
         ${contributor} as quem, ${sums.join(', ')}
       from ${identifier(table)} where ano = ${by.year} ${where === '' ? '' : `and ${where}`}
       group by all
     )
     select chave, categoria, ${stats.join(', ')} from contribuicoes group by all order by all`,
  );
  const gathered = new Map<string, Map<string, Cell>>();
  for (const row of rows) {
    const at = String(row['chave']).slice(1);
    const own = gathered.get(at) ?? new Map<string, Cell>();
    gathered.set(at, own);
    own.set(String(row['categoria']), cellOf(row, ids));
  }
  return gathered;
}

function cellOf(row: Readonly<Record<string, string | number>>, ids: readonly string[]): Cell {
  const part = (id: string, of: keyof Stat) => Number(row[`${id}.${of}`] ?? 0);
  return Object.fromEntries(
    ids.map((id) => [
      id,
      {
        sum: part(id, 'sum'),
        contributors: part(id, 'contributors'),
        first: part(id, 'first'),
        second: part(id, 'second'),
      },
    ]),
  );
}
