import type { Axis } from './axis.ts';
import { passes } from './axis.ts';
import type { CodeBook } from './code-book.ts';
import type { CubeColumn, CubeData } from './cube.ts';
import type { Part } from './grid.ts';
import { PERIOD, SEPARATION } from './model.ts';
import type { Query } from './query.ts';
import { separations } from './row-filter.ts';
import { isFilterable, variableByRole, type TableSchema, type TableVariable } from './schema.ts';

/** "Outros – não especificado": the generalised country that may stand for any other. */
const ANY_COUNTRY = 'XNE';
const ANY_UF = 'BR';
const COLLAPSED = '*';
const ANY_CONTINENT = '?';

const isPlace = (code: string): boolean => /^\d\d$/.test(code);
const isGeneralised = (code: string): boolean => /^X(SA|NA|CC|EU|AS|AF|OC|NE)$/.test(code);

/**
 * Codes under which protection may have published a record of this code instead: a UF goes up to its
 * região or to Brasil, a country to "Outros – continente" or to "Outros – não especificado"
 * (design/DISCLOSURE 2, rules 0 to 3).
 */
export const coversOf = (
  book: CodeBook,
  variable: TableVariable,
  code: string,
): readonly string[] => {
  if (variable.role === 'uf') return isPlace(code) ? [`R${code.slice(0, 1)}`, ANY_UF] : [];
  if (variable.role === 'continent') return [ANY_CONTINENT];
  if (variable.role !== 'country' || code === ANY_COUNTRY) return [];
  const continent = book.get(variable.id)?.get(code)?.parent ?? 'NE';
  return [...new Set([`X${continent}`, ANY_COUNTRY])].filter((each) => each !== code);
};

const codeAt = (column: CubeColumn, row: number): string =>
  column.codes[column.index[row] ?? 0] ?? '';

const columnByRole = (
  data: CubeData,
  schema: TableSchema,
  role: 'uf' | 'country',
): CubeColumn | undefined => data.columns.get(variableByRole(schema, role)?.id ?? '');

const marked = (column: CubeColumn | undefined, is: (code: string) => boolean): Uint8Array =>
  Uint8Array.from(column?.codes ?? [], (code) => Number(is(code)));

const findCoverRows = (data: CubeData, schema: TableSchema): readonly number[] => {
  const [ufs, countries] = [
    columnByRole(data, schema, 'uf'),
    columnByRole(data, schema, 'country'),
  ];
  const withheld = marked(ufs, (code) => !isPlace(code));
  const general = marked(countries, isGeneralised);
  const rows: number[] = [];
  for (let row = 0; row < data.rows; row++) {
    const hides =
      (ufs !== undefined && withheld[ufs.index[row]!] === 1) ||
      (countries !== undefined && general[countries.index[row]!] === 1);
    if (hides) rows.push(row);
  }
  return rows;
};

const cached = new WeakMap<CubeData, readonly number[]>();

/** Rows published under a withheld place or a generalised country: the few that can hide others. */
const coverRows = (data: CubeData, schema: TableSchema): readonly number[] => {
  const rows = cached.get(data) ?? findCoverRows(data, schema);
  cached.set(data, rows);
  return rows;
};

type RowTest = (row: number) => boolean;

const filterTest = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  variable: TableVariable,
): RowTest => {
  const column = data.columns.get(variable.id);
  const filter = query.filters[variable.id] ?? [];
  if (!column) return () => true;
  if (!filter.length) return (row) => passes(schema, query, variable, codeAt(column, row));
  const wide = new Set(filter.flatMap((code) => [code, ...coversOf(book, variable, code)]));
  const countries = columnByRole(data, schema, 'country');
  return (row) =>
    wide.has(codeAt(column, row)) ||
    (wide.has(ANY_CONTINENT) && countries !== undefined && codeAt(countries, row) === ANY_COUNTRY);
};

/** Whether a row could hold records of the selection under a coarser code. */
const wideTest = (data: CubeData, schema: TableSchema, book: CodeBook, query: Query): RowTest => {
  const period = data.columns.get(PERIOD);
  const tests = schema.variables
    .filter(isFilterable)
    .map((variable) => filterTest(data, schema, book, query, variable));
  return (row) => {
    const when = period ? codeAt(period, row) : '';
    return when >= query.from && when <= query.to && tests.every((test) => test(row));
  };
};

/** The code of a row on an axis, both its own and the collapsed one. */
const axisKeys = (
  axis: Axis | null,
  countries: CubeColumn | undefined,
): ((row: number) => readonly string[]) => {
  if (!axis) return () => [COLLAPSED];
  const generalised = (row: number): boolean =>
    axis.variable.role === 'continent' &&
    countries !== undefined &&
    codeAt(countries, row) === ANY_COUNTRY;
  return (row) => [COLLAPSED, generalised(row) ? ANY_CONTINENT : codeAt(axis.column, row)];
};

const join = (part: Part, codes: readonly string[]): string => `${part}|${codes.join('|')}`;

/** Every combination of one element of each list. */
const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((each) => [...head, each])),
    [[]],
  );

/** Whether records of an absent cell may be inside a published one; `null` is a collapsed axis. */
export type Covered = (part: Part, codes: readonly (string | null)[]) => boolean;

/** Collects the withheld and generalised cells of a selection, over the axes of its table. */
export const createCovered = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  axes: readonly (Axis | null)[],
): Covered => {
  const passesWide = wideTest(data, schema, book, query);
  const split = separations(data, schema, SEPARATION);
  const keysOf = axes.map((axis) => axisKeys(axis, columnByRole(data, schema, 'country')));
  const keys = new Set<string>();
  for (const row of coverRows(data, schema)) {
    if (!passesWide(row)) continue;
    const part = split !== null && split.index[row] === split.code ? 'minus' : 'plus';
    for (const codes of combinations(keysOf.map((of) => of(row)))) keys.add(join(part, codes));
  }
  const candidates = (code: string | null, at: number): readonly string[] => {
    const variable = axes[at]?.variable;
    return code === null || !variable ? [COLLAPSED] : [code, ...coversOf(book, variable, code)];
  };
  return (part, codes) =>
    keys.size > 0 && combinations(codes.map(candidates)).some((each) => keys.has(join(part, each)));
};
