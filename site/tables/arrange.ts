import type { CodeBook } from './code-book.ts';
import { crossRefusal, normaliseQuery, type Normalised } from './normalise.ts';
import { AXIS_LIMIT, periodsOf, type Query } from './query.ts';
import { derivedDefaults } from './query-defaults.ts';
import { areRelated, variableByRole, variableOf, type TableSchema } from './schema.ts';

const hasYear = (schema: TableSchema, { rows, columns }: Query): boolean => {
  const year = variableByRole(schema, 'year')?.id;
  return year !== undefined && (rows.includes(year) || columns.includes(year));
};

const sameAxes = (a: Query, b: Query): boolean =>
  a.rows.join() === b.rows.join() && a.columns.join() === b.columns.join();

/**
 * A query with other axes: they bring their own order and empty lines, nothing stays open that is not
 * there, and the years of a stock come back when the year does.
 */
export const withAxes = (
  schema: TableSchema,
  previous: Query,
  axes: Pick<Query, 'rows' | 'columns'>,
): Normalised => {
  const wish = { ...previous, ...axes, open: [] };
  const widen =
    schema.kind === 'stock' &&
    !previous.average &&
    hasYear(schema, wish) &&
    !hasYear(schema, previous);
  const from = widen ? (schema.periods[0] ?? wish.from) : wish.from;
  const step = normaliseQuery(schema, { ...wish, from });
  if (sameAxes(step.query, previous))
    return { ...step, query: { ...step.query, open: previous.open } };
  return { ...step, query: { ...step.query, ...derivedDefaults(schema, step.query) } };
};

/** Rows and columns exchanged; the same query when there are no columns. */
export const rotated = (schema: TableSchema, query: Query): Normalised =>
  query.columns.length === 0
    ? { query, refusals: [] }
    : withAxes(schema, query, { rows: query.columns, columns: query.rows });

/** How many codes of a variable a table could list. */
const sizeOf = (schema: TableSchema, book: CodeBook, query: Query, id: string): number => {
  const { role } = variableOf(schema, id);
  const kept = query.filters[id]?.length ?? 0;
  if (kept > 0) return kept;
  const periods = periodsOf(schema, query);
  if (role === 'month') return periods.length;
  if (role === 'year') return new Set(periods.map((period) => period.slice(0, 4))).size;
  return role === 'municipio' ? 5570 : (book.get(id)?.size ?? 1);
};

/** Columns that a page shows without scrolling far. */
const WIDE = 14;

/**
 * The layout people read best: long lists down the rows, containers outside what they contain, and
 * across the columns the longest variable that still fits. Too many variables for that stay put.
 */
export const arranged = (schema: TableSchema, book: CodeBook, query: Query): Normalised => {
  const ids = [...query.rows, ...query.columns];
  const bySize = ids.toSorted(
    (a, b) => sizeOf(schema, book, query, b) - sizeOf(schema, book, query, a),
  );
  const across = bySize.find(
    (id) =>
      ids.length > 1 &&
      id !== bySize[0] &&
      sizeOf(schema, book, query, id) <= WIDE &&
      !ids.some((other) => other !== id && areRelated(schema, other, id)),
  );
  const rows = bySize.filter((id) => id !== across);
  if (rows.length > AXIS_LIMIT) return { query, refusals: [] };
  return withAxes(schema, query, { rows: rows.toReversed(), columns: across ? [across] : [] });
};

/** Variables that may not join the columns, because something on the rows contains them or is them. */
export const refusedAcross = (schema: TableSchema, rows: readonly string[], id: string): boolean =>
  rows.some((row) => crossRefusal(schema, row, id) !== null);
