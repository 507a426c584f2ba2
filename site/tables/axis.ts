import { isTail, orderCodes, type CodeBook } from './code-book.ts';
import { columnOf, type CubeColumn, type CubeData } from './cube.ts';
import { ADMISSION, PERIOD, SEPARATION } from './model.ts';
import { NATURALISED, type TableSchema, type TableVariable } from './schema.ts';
import { countsNaturalised, periodsOf, type Query } from './query.ts';

/** One variable on an axis: its codes in order, and where each row of the cube falls among them. */
export type Axis = {
  readonly variable: TableVariable;
  readonly codes: readonly string[];
  /** Code → position in `codes`. */
  readonly place: ReadonlyMap<string, number>;
  /** Code of the cube's column → position in `codes`, or −1 when the query leaves it out. */
  readonly positions: Int32Array;
  readonly column: CubeColumn;
  /** Whether the code closes the axis: withheld places, groups, "não especificado". */
  readonly tail: readonly boolean[];
};

/** The column behind a variable: a month is always a month of a year. */
export const axisColumn = (data: CubeData, variable: TableVariable): CubeColumn =>
  columnOf(data, variable.role === 'month' ? PERIOD : variable.id);

const SHORT = 12;

/** Codes listed even when the data has no row of them: all 27 UFs, both sexes, every country. */
const expectedCodes = (book: CodeBook, variable: TableVariable): readonly string[] => {
  const codes = [...(book.get(variable.id) ?? [])].filter(([, { kind }]) => kind === 'value');
  const listed = variable.role === 'uf' || variable.role === 'country' || codes.length <= SHORT;
  return listed && variable.role !== 'municipio' ? codes.map(([code]) => code) : [];
};

/** Whether a code passes the query's filters on its own variable. */
export const passes = (
  schema: TableSchema,
  query: Query,
  variable: TableVariable,
  code: string,
): boolean => {
  const kept = query.filters[variable.id];
  if (kept?.length && !kept.includes(code)) return false;
  return variable.role !== 'country' || code !== NATURALISED || countsNaturalised(schema, query);
};

const axisCodes = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  variable: TableVariable,
): readonly string[] => {
  if (variable.role === 'movement') return [ADMISSION, SEPARATION];
  const periods = periodsOf(schema, query);
  if (variable.role === 'month') return periods;
  if (variable.role === 'year') return [...new Set(periods.map((period) => period.slice(0, 4)))];
  const known = new Set([...expectedCodes(book, variable), ...axisColumn(data, variable).codes]);
  const kept = [...known].filter((code) => passes(schema, query, variable, code));
  return orderCodes(schema, book, variable, kept);
};

const makeAxis = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  variable: TableVariable,
): Axis => {
  const codes = axisCodes(data, schema, book, query, variable);
  const column = axisColumn(data, variable);
  const place = new Map(codes.map((code, at) => [code, at]));
  return {
    variable,
    codes,
    place,
    column,
    positions: Int32Array.from(column.codes, (code) => place.get(code) ?? -1),
    tail: codes.map((code) => isTail(book, variable, code)),
  };
};

const made = new WeakMap<CubeData, WeakMap<CodeBook, Map<string, Axis>>>();

/** Axes remembered of one cube and book: a reader goes back and forth between few. */
const REMEMBERED = 64;

/** What the codes of an axis hang on, beside the cube and the book. */
const axisKey = (schema: TableSchema, query: Query, { id, role }: TableVariable): string =>
  [
    id,
    schema.locale,
    ...(role === 'month' || role === 'year' ? [query.from, query.to] : []),
    ...(role === 'country' ? [countsNaturalised(schema, query)] : []),
    ...(query.filters[id] ?? []),
  ].join('/');

/** The axis of a variable; its codes are found and put in order once for each filter and period. */
export const createAxis = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  variable: TableVariable,
): Axis => {
  const ofCube = made.get(data) ?? new WeakMap<CodeBook, Map<string, Axis>>();
  made.set(data, ofCube);
  const known = ofCube.get(book) ?? new Map<string, Axis>();
  ofCube.set(book, known);
  const key = axisKey(schema, query, variable);
  const found = known.get(key);
  if (found) return found;
  if (known.size >= REMEMBERED) known.clear();
  const axis = makeAxis(data, schema, book, query, variable);
  known.set(key, axis);
  return axis;
};
