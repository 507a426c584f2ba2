import type { Column, Line } from './lines.ts';
import { variableOf, type TableSchema } from './schema.ts';
import type { PivotTable } from './sums.ts';

/** Whether a break of the series lies between two periods, whichever comes first. */
export const isBroken = (
  { notes }: Pick<TableSchema, 'notes'>,
  one: string | null,
  other: string | null,
): boolean => {
  if (one === null || other === null || one === other) return false;
  const [before, after] = one < other ? [one, other] : [other, one];
  return notes.some(
    ({ breakBetween }) =>
      breakBetween !== undefined &&
      before <= breakBetween[0].slice(0, before.length) &&
      after >= breakBetween[1].slice(0, after.length),
  );
};

/** Places on an axis of what tells time apart, the innermost first. */
const timePlaces = (schema: TableSchema, ids: readonly string[]): readonly number[] =>
  ids
    .flatMap((id, at) => (/^(?:year|month)$/.test(variableOf(schema, id).role) ? [at] : []))
    .toReversed();

/** Which lines or columns stand right after one that a break of the series parts them from. */
const afterBreaks = <Each extends Line | Column>(
  schema: TableSchema,
  ids: readonly string[],
  list: () => readonly Each[],
): ReadonlySet<Each> => {
  const places = timePlaces(schema, ids);
  const found = new Set<Each>();
  if (places.length === 0) return found;
  let before: string | null = null;
  for (const each of list()) {
    const place = places.find((at) => (each.codes[at] ?? null) !== null);
    const period = place === undefined ? null : (each.codes[place] ?? null);
    if (isBroken(schema, before, period)) found.add(each);
    before = period;
  }
  return found;
};

/** Where the lines and the columns of a table are drawn apart: the two sides do not measure the same. */
export type Breaks = { readonly lines: ReadonlySet<Line>; readonly columns: ReadonlySet<Column> };

const NONE: Breaks = { lines: new Set(), columns: new Set() };

/** A break that the periods of a table do not cross draws nothing, and its lines need no look. */
const looked = (schema: TableSchema, table: PivotTable): Breaks => {
  const { rows, query } = table;
  if (!isBroken(schema, query.from, query.to)) return NONE;
  return {
    lines: afterBreaks(schema, rows, () => table.lines),
    columns: afterBreaks(schema, query.columns, () => table.columns),
  };
};

const known = new WeakMap<PivotTable, Breaks>();

/** The breaks of a table, looked for once. */
export const breaksOf = (schema: TableSchema, table: PivotTable): Breaks => {
  const found = known.get(table) ?? looked(schema, table);
  known.set(table, found);
  return found;
};

export const isDrawnBroken = ({ lines, columns }: Breaks): boolean =>
  lines.size > 0 || columns.size > 0;
