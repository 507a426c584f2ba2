import type { Axis } from './axis.ts';
import { passes } from './axis.ts';
import type { CodeBook } from './code-book.ts';
import type { CubeColumn, CubeData } from './cube.ts';
import type { Axes, Part } from './grid.ts';
import { PERIOD, SEPARATION } from './model.ts';
import type { Query } from './query.ts';
import { separations } from './row-filter.ts';
import { isFilterable, variableByRole, type TableSchema, type TableVariable } from './schema.ts';

/** "Outros – não especificado": the generalised country that may stand for any other. */
const ANY_COUNTRY = 'XNE';
const ANY_UF = 'BR';
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
  if (variable.role === 'region') return code === ANY_UF ? [] : [ANY_UF];
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

/** The code of a row on an axis; a row of any country stands on no continent in particular. */
const axisCode = (axis: Axis, countries: CubeColumn | undefined): ((row: number) => string) => {
  const anywhere = (row: number): boolean =>
    axis.variable.role === 'continent' &&
    countries !== undefined &&
    codeAt(countries, row) === ANY_COUNTRY;
  return (row) => (anywhere(row) ? ANY_CONTINENT : codeAt(axis.column, row));
};

const key = (part: Part, line: readonly string[], column: readonly string[]): string =>
  `${part}|${line.join('~')}|${column.join('~')}`;

const prefixes = (codes: readonly string[]): readonly (readonly string[])[] =>
  [...codes.keys(), codes.length].map((length) => codes.slice(0, length));

/** Every combination of one element of each list. */
const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((each) => [...head, each])),
    [[]],
  );

type Codes = readonly (string | null)[];

/** Whether records of an absent cell may be inside a published one; null closes the codes of an axis. */
export type Covered = (part: Part, line: Codes, column: Codes) => boolean;

/** Codes that may hold the records of a path of codes, by position on its axis, remembered. */
const candidateLists = (
  book: CodeBook,
  axes: readonly Axis[],
): ((codes: Codes) => readonly (readonly string[])[]) => {
  const known = axes.map(() => new Map<string, readonly string[]>());
  return (codes) =>
    axes.flatMap(({ variable }, at) => {
      const code = codes[at] ?? null;
      if (code === null) return [];
      const list = known[at]?.get(code) ?? [code, ...coversOf(book, variable, code)];
      known[at]?.set(code, list);
      return [list];
    });
};

const collectKeys = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  axes: Axes,
): ReadonlySet<string> => {
  const passesWide = wideTest(data, schema, book, query);
  const split = separations(data, schema, SEPARATION);
  const countries = columnByRole(data, schema, 'country');
  const readers = (list: readonly Axis[]) => list.map((axis) => axisCode(axis, countries));
  const [lines, columns] = [readers(axes.rows), readers(axes.columns)];
  const keys = new Set<string>();
  for (const row of coverRows(data, schema)) {
    if (!passesWide(row)) continue;
    const part = split !== null && split.index[row] === split.code ? 'minus' : 'plus';
    const across = prefixes(columns.map((read) => read(row)));
    for (const line of prefixes(lines.map((read) => read(row))))
      for (const column of across) keys.add(key(part, line, column));
  }
  return keys;
};

/** Collects the withheld and generalised cells of a selection, over the axes of its table. */
export const createCovered = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  axes: Axes,
): Covered => {
  const keys = collectKeys(data, schema, book, query, axes);
  const linesOf = candidateLists(book, axes.rows);
  const columnsOf = candidateLists(book, axes.columns);
  return (part, line, column) => {
    if (keys.size === 0) return false;
    const across = combinations(columnsOf(column));
    return combinations(linesOf(line)).some((each) =>
      across.some((other) => keys.has(key(part, each, other))),
    );
  };
};
