import {
  NATURALISED,
  hasBalance,
  variableByRole,
  variableOf,
  type TableSchema,
  type TableVariable,
} from './schema.ts';

/** Order of lines: `label` is the natural order of the axis; `column` names a code of the column axis. */
export type Sort = {
  readonly by: 'label' | 'total' | 'column';
  readonly code?: string;
  readonly descending: boolean;
};

/** A question put to a cube. Every query that reaches the pivot went through `normaliseQuery`. */
export type Query = {
  /** One or two variables; the second is nested in the first. */
  readonly rows: readonly string[];
  readonly column: string | null;
  readonly measure: string;
  /** Codes kept, by variable; a variable without an entry keeps all. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly from: string;
  readonly to: string;
  readonly naturalised: boolean;
  /** Whether lines without any figure are listed. */
  readonly empty: boolean;
  readonly sort: Sort;
};

/** Why a wish could not be kept as it was; the reader is told. */
export type Refusal =
  'same-variable' | 'hierarchy-across' | 'stock-over-years' | 'movement-measure';

export type Normalised = { readonly query: Query; readonly refusals: readonly Refusal[] };

const related = (a: TableVariable, b: TableVariable): boolean =>
  a.parent === b.id || b.parent === a.id;

/**
 * Whether two variables may stand on opposite axes: not a variable against itself, nor against the
 * one that contains it (domain/SPEC 4.2).
 */
export const crossRefusal = (schema: TableSchema, row: string, column: string): Refusal | null => {
  if (row === column) return 'same-variable';
  return related(variableOf(schema, row), variableOf(schema, column)) ? 'hierarchy-across' : null;
};

/** Two nested variables, the container outside: `país > continente` becomes `continente > país`. */
const nestRows = (schema: TableSchema, rows: readonly string[]): readonly string[] => {
  const [outer, inner] = [...new Set(rows)];
  if (outer === undefined) return [schema.defaultView.row];
  if (inner === undefined) return [outer];
  return variableOf(schema, outer).parent === inner ? [inner, outer] : [outer, inner];
};

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
  rows: readonly string[],
  column: string | null,
  to: string,
): Sort => {
  if (!rows.some((id) => isLong(schema, id)))
    return { by: 'label', descending: isLongSeries(schema, rows) };
  const overYears = schema.kind === 'stock' && column === variableByRole(schema, 'year')?.id;
  return overYears
    ? { by: 'column', code: to.slice(0, 4), descending: true }
    : { by: 'total', descending: true };
};

const onAxis = (schema: TableSchema, query: Query, role: 'year' | 'movement'): boolean => {
  const id = variableByRole(schema, role)?.id;
  return id !== undefined && (query.rows.includes(id) || query.column === id);
};

/** RAIS is a stock: years are never added up, so without the year on an axis one year is shown. */
const guardStock = (schema: TableSchema, query: Query): Normalised => {
  if (schema.kind !== 'stock' || query.from === query.to || onAxis(schema, query, 'year'))
    return { query, refusals: [] };
  return { query: { ...query, from: query.to }, refusals: ['stock-over-years'] };
};

/** With admissions and separations on an axis, their total is the balance and nothing else. */
const guardMovement = (schema: TableSchema, query: Query): Normalised => {
  if (!hasBalance(schema) || !onAxis(schema, query, 'movement') || query.measure === 'saldo')
    return { query, refusals: [] };
  return { query: { ...query, measure: 'saldo' }, refusals: ['movement-measure'] };
};

const guardCross = (schema: TableSchema, query: Query): Normalised => {
  const { column } = query;
  if (column === null) return { query, refusals: [] };
  const refusal = query.rows.map((row) => crossRefusal(schema, row, column)).find((each) => each);
  return refusal
    ? { query: { ...query, column: null }, refusals: [refusal] }
    : { query, refusals: [] };
};

const clampPeriods = (schema: TableSchema, query: Query): Query => {
  const first = schema.periods[0] ?? '';
  const last = schema.periods.at(-1) ?? '';
  const known = (period: string, otherwise: string): string =>
    schema.periods.includes(period) ? period : otherwise;
  const [from, to] = [known(query.from, first), known(query.to, last)];
  return from <= to ? { ...query, from, to } : { ...query, from: to, to: from };
};

const GUARDS = [guardCross, guardMovement, guardStock] as const;

/**
 * The nearest query the platform can answer honestly, and what was refused on the way: a variable
 * against its container, a stock summed over years, a type of movement with another measure than the
 * balance. Throws on a variable or measure the cube does not have.
 */
export const normaliseQuery = (schema: TableSchema, wish: Query): Normalised => {
  const nested = clampPeriods(schema, { ...wish, rows: nestRows(schema, wish.rows) });
  const refusals: Refusal[] = [];
  let query = nested;
  for (const guard of GUARDS) {
    const step = guard(schema, query);
    query = step.query;
    refusals.push(...step.refusals);
  }
  return { query, refusals };
};

/** The view a base opens on, as the registry declares it. */
export const defaultQuery = (schema: TableSchema): Query => {
  const { row, column, measure, filters } = schema.defaultView;
  const rows = [row];
  const to = schema.periods.at(-1) ?? '';
  const query: Query = {
    rows,
    column: column ?? null,
    measure,
    filters,
    from: schema.periods[0] ?? '',
    to,
    naturalised: schema.naturalised,
    empty: defaultEmpty(schema, rows),
    sort: defaultSort(schema, rows, column ?? null, to),
  };
  return normaliseQuery(schema, query).query;
};

/** Whether naturalised Brazilians count in a query: by the switch, or because they were asked for by name. */
export const countsNaturalised = (schema: TableSchema, query: Query): boolean => {
  const country = variableByRole(schema, 'country')?.id;
  return (
    query.naturalised || (country !== undefined && !!query.filters[country]?.includes(NATURALISED))
  );
};

/** Periods of the query that the cube covers. */
export const periodsOf = (schema: TableSchema, query: Query): readonly string[] =>
  schema.periods.filter((period) => period >= query.from && period <= query.to);
