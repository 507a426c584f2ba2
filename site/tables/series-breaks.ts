import type { Column, Line } from './lines.ts';
import { variableOf, type TableSchema } from './schema.ts';
import type { PivotTable } from './sums.ts';

/** The year or month a line or column speaks of; null when it tells no time apart. */
const periodOf = (
  schema: TableSchema,
  ids: readonly string[],
  { codes }: Line | Column,
): string | null => {
  const at = ids.findLastIndex(
    (id, place) =>
      (codes[place] ?? null) !== null && /^(?:year|month)$/.test(variableOf(schema, id).role),
  );
  return codes[at] ?? null;
};

/** Whether a break of the series lies between two periods, whichever comes first. */
export const isBroken = (
  schema: TableSchema,
  one: string | null,
  other: string | null,
): boolean => {
  if (one === null || other === null) return false;
  const [before, after] = one < other ? [one, other] : [other, one];
  return schema.notes.some(
    ({ breakBetween }) =>
      breakBetween !== undefined &&
      before <= breakBetween[0].slice(0, before.length) &&
      after >= breakBetween[1].slice(0, after.length),
  );
};

/** Which lines or columns stand right after one that a break of the series parts them from. */
const afterBreaks = <Each extends Line | Column>(
  schema: TableSchema,
  ids: readonly string[],
  list: readonly Each[],
): ReadonlySet<Each> => {
  if (!schema.notes.some(({ breakBetween }) => breakBetween !== undefined)) return new Set();
  const periods = list.map((each) => periodOf(schema, ids, each));
  return new Set(
    list.filter((_, at) => isBroken(schema, periods[at - 1] ?? null, periods[at] ?? null)),
  );
};

/** Where the lines and the columns of a table are drawn apart: the two sides do not measure the same. */
export type Breaks = { readonly lines: ReadonlySet<Line>; readonly columns: ReadonlySet<Column> };

const known = new WeakMap<PivotTable, Breaks>();

/** The breaks of a table, looked for once. */
export const breaksOf = (schema: TableSchema, table: PivotTable): Breaks => {
  const found = known.get(table) ?? {
    lines: afterBreaks(schema, table.rows, table.lines),
    columns: afterBreaks(schema, table.query.columns, table.columns),
  };
  known.set(table, found);
  return found;
};

export const isDrawnBroken = ({ lines, columns }: Breaks): boolean =>
  lines.size > 0 || columns.size > 0;
