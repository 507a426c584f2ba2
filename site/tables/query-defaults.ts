import { normaliseQuery } from './normalise.ts';
import { PLAIN, type Query, type Sort } from './query.ts';
import { variableByRole, variableOf, type TableSchema } from './schema.ts';
import { isUnsummed } from './unsummed.ts';

const LONG_LISTS: ReadonlySet<string> = new Set(['municipio', 'country']);

const isLong = (schema: TableSchema, id: string): boolean =>
  LONG_LISTS.has(variableOf(schema, id).role);

/** Long lists open without their empty lines and from the largest figure down; others in their order. */
export const defaultEmpty = (schema: TableSchema, rows: readonly string[]): boolean =>
  rows.length < 2 && !rows.some((id) => isLong(schema, id));

/** A series of more months than this opens with the newest first. */
const LONG_SERIES = 24;

const isLongSeries = (schema: TableSchema, rows: readonly string[]): boolean =>
  rows.length === 1 &&
  rows.some((id) => variableOf(schema, id).role === 'month') &&
  schema.periods.length > LONG_SERIES;

/** A stock has no total over years: sorted by its last year when the years are the columns. */
export const defaultSort = (
  schema: TableSchema,
  {
    rows,
    columns,
    to,
    average,
    measure,
  }: Pick<Query, 'rows' | 'columns' | 'to' | 'average' | 'measure'>,
): Sort => {
  if (!rows.some((id) => isLong(schema, id)))
    return { by: 'label', descending: isLongSeries(schema, rows) };
  if (isUnsummed(schema, { measure }) && columns.length > 0)
    return { by: 'label', descending: false };
  const year = variableByRole(schema, 'year')?.id;
  const overYears = schema.kind === 'stock' && !average && columns[0] === year;
  return overYears
    ? { by: 'column', codes: [to.slice(0, 4)], descending: true }
    : { by: 'total', descending: true };
};

/** The parts of a query that have a default of their own, given its axes and period. */
export const derivedDefaults = (
  schema: TableSchema,
  query: Query,
): Pick<Query, 'empty' | 'sort'> => ({
  empty: defaultEmpty(schema, query.rows),
  sort: defaultSort(schema, query),
});

/** The view a base opens on, as the registry declares it. */
export const defaultQuery = (schema: TableSchema): Query => {
  const { row, column, measure, filters } = schema.defaultView;
  const rows = [row];
  const axes = {
    rows,
    columns: column ? [column] : [],
    to: schema.periods.at(-1) ?? '',
    average: false,
    measure,
  };
  const query: Query = {
    ...PLAIN,
    ...axes,
    filters,
    from: schema.periods[0] ?? '',
    naturalised: schema.naturalised,
    empty: defaultEmpty(schema, rows),
    sort: defaultSort(schema, axes),
  };
  return normaliseQuery(schema, query).query;
};
