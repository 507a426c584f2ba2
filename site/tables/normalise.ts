import {
  AXIS_LIMIT,
  isChange,
  isGrowth,
  isShare,
  onAxis,
  PATH,
  periodsOf,
  type Query,
} from './query.ts';
import { isLayerable } from './layers.ts';
import { drillChain } from './row-variables.ts';
import {
  ancestorsOf,
  areRelated,
  hasBalance,
  variableByRole,
  variableOf,
  type TableSchema,
} from './schema.ts';
import { isUnsummed } from './unsummed.ts';

/** Why a wish could not be kept as it was; the reader is told. */
export type Refusal =
  | 'same-variable'
  | 'hierarchy-across'
  | 'stock-over-years'
  | 'movement-measure'
  | 'share-of-balance'
  | 'not-summed';

export type Normalised = { readonly query: Query; readonly refusals: readonly Refusal[] };

/**
 * Whether two variables may stand on opposite axes: not a variable against itself, nor against one
 * that contains it, however far up (domain/SPEC 4.2).
 */
export const crossRefusal = (schema: TableSchema, row: string, column: string): Refusal | null => {
  if (row === column) return 'same-variable';
  return areRelated(schema, row, column) ? 'hierarchy-across' : null;
};

/** Variables of an axis, each once and containers outside: `país > continente` → `continente > país`. */
const nest = (schema: TableSchema, ids: readonly string[]): readonly string[] => {
  const placed: string[] = [];
  for (const id of new Set(ids)) {
    const inner = placed.findIndex((each) => ancestorsOf(schema, each).includes(id));
    placed.splice(inner === -1 ? placed.length : inner, 0, id);
  }
  return placed.slice(0, AXIS_LIMIT);
};

const nestAxes = (schema: TableSchema, query: Query): Normalised => {
  const rows = nest(schema, query.rows);
  const nested = {
    ...query,
    rows: rows.length ? rows : [schema.defaultView.row],
    columns: nest(schema, query.columns),
  };
  return { query: nested, refusals: [] };
};

const guardCross = (schema: TableSchema, query: Query): Normalised => {
  const refusals = query.columns.map(
    (column) =>
      query.rows.map((row) => crossRefusal(schema, row, column)).find((each) => each) ?? null,
  );
  const columns = query.columns.filter((_, at) => refusals[at] === null);
  return { query: { ...query, columns }, refusals: refusals.filter((each) => each !== null) };
};

/** With admissions and separations on an axis, their total is the balance and nothing else. */
const guardMovement = (schema: TableSchema, query: Query): Normalised => {
  const movement = variableByRole(schema, 'movement')?.id;
  if (!hasBalance(schema) || !onAxis(query, movement) || query.measure === 'saldo')
    return { query, refusals: [] };
  return { query: { ...query, measure: 'saldo' }, refusals: ['movement-measure'] };
};

/** A balance may be negative or near nothing: no share of it and no per cent change means anything. */
const guardBalance = (schema: TableSchema, query: Query): Normalised => {
  const relative = isShare(query) || isGrowth(query);
  if (!hasBalance(schema) || query.measure !== 'saldo' || !relative) return { query, refusals: [] };
  return { query: { ...query, show: 'value' }, refusals: ['share-of-balance'] };
};

/** Means and medians have no total: no share of one, and no mean of those of several years. */
const guardUnsummed = (schema: TableSchema, query: Query): Normalised => {
  if (!isUnsummed(schema, query) || !(isShare(query) || query.average))
    return { query, refusals: [] };
  const show = isShare(query) ? 'value' : query.show;
  return { query: { ...query, show, average: false }, refusals: ['not-summed'] };
};

/** A stock is never added up over years: without the year on an axis, one year or an average. */
const guardStock = (schema: TableSchema, query: Query): Normalised => {
  if (schema.kind !== 'stock') return { query: { ...query, average: false }, refusals: [] };
  const year = variableByRole(schema, 'year')?.id;
  if (query.from === query.to || query.average || onAxis(query, year))
    return { query, refusals: [] };
  return { query: { ...query, from: query.to }, refusals: ['stock-over-years'] };
};

const clampPeriods = (schema: TableSchema, query: Query): Normalised => {
  const first = schema.periods[0] ?? '';
  const last = schema.periods.at(-1) ?? '';
  const known = (period: string, otherwise: string): string =>
    schema.periods.includes(period) ? period : otherwise;
  const [from, to] = [known(query.from, first), known(query.to, last)];
  const ordered = from <= to ? { from, to } : { from: to, to: from };
  return { query: { ...query, ...ordered }, refusals: [] };
};

/** What has no effect is put back to its plain form, so that one table has one address. */
const dropIdle = (schema: TableSchema, query: Query): Normalised => {
  const single = periodsOf(schema, query).length < 2;
  const yearly = schema.periodicity === 'year';
  const show = yearly ? (query.show.replace(/-year$/, '') as Query['show']) : query.show;
  return {
    query: {
      ...query,
      show,
      layers: schema.variables
        .filter((each) => query.layers.includes(each.id) && isLayerable(query, each))
        .map(({ id }) => id),
      open: [...new Set(query.open)].filter((path) => mayOpen(schema, query, path)).toSorted(),
      average: query.average && !single,
      acrossBreaks: query.acrossBreaks && isChange({ show }),
    },
    refusals: [],
  };
};

const mayOpen = (schema: TableSchema, query: Query, path: string): boolean => {
  const depth = path.split(PATH).length - query.rows.length;
  return depth >= 0 && depth < drillChain(schema, query).length;
};

const knownVariables = (schema: TableSchema, query: Query): Normalised => {
  for (const id of [...query.rows, ...query.columns]) variableOf(schema, id);
  return { query, refusals: [] };
};

const GUARDS = [
  knownVariables,
  clampPeriods,
  nestAxes,
  guardCross,
  guardMovement,
  guardBalance,
  guardUnsummed,
  guardStock,
  dropIdle,
] as const;

/**
 * The nearest query the platform can answer honestly, and what was refused on the way: a variable
 * against its container, a stock summed over years, a type of movement with another measure than the
 * balance, a share of a balance or of a mean. Throws on a variable the cube does not have.
 */
export const normaliseQuery = (schema: TableSchema, wish: Query): Normalised => {
  const refusals: Refusal[] = [];
  let query = wish;
  for (const guard of GUARDS) {
    const step = guard(schema, query);
    query = step.query;
    refusals.push(...step.refusals);
  }
  return { query, refusals };
};
