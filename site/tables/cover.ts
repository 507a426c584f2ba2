import type { Axis } from './axis.ts';
import type { CodeBook } from './code-book.ts';
import {
  ANY_CONTINENT,
  ANY_COUNTRY,
  codeAt,
  columnByRole,
  coverRows,
  coversOf,
  distinctRows,
  wideMasks,
} from './cover-rows.ts';
import type { CubeColumn, CubeData } from './cube.ts';
import type { Axes, Part } from './grid.ts';
import { SEPARATION } from './model.ts';
import type { Query } from './query.ts';
import { separations } from './row-filter.ts';
import type { TableSchema } from './schema.ts';

/** The code of a row on an axis; a row of any country stands on no continent in particular. */
const axisCode = (axis: Axis, countries: CubeColumn | undefined): ((row: number) => string) => {
  const anywhere = (row: number): boolean =>
    axis.variable.role === 'continent' &&
    countries !== undefined &&
    codeAt(countries, row) === ANY_COUNTRY;
  return (row) => (anywhere(row) ? ANY_CONTINENT : codeAt(axis.column, row));
};

const prefixes = (codes: readonly string[]): readonly (readonly string[])[] =>
  [...codes.keys(), codes.length].map((length) => codes.slice(0, length));

/** Every combination of one element of each list. */
const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((each) => [...head, each])),
    [[]],
  );

/** A path of codes; null closes it. */
export type CodePath = readonly (string | null)[];

/** Whether records of an absent cell may be inside a published one; null closes the codes of an axis. */
export type Covered = (part: Part, line: CodePath, column: CodePath) => boolean;

/** CodePath that may hold the records of a path of codes, by position on its axis, remembered. */
const candidateLists = (
  book: CodeBook,
  axes: readonly Axis[],
): ((codes: CodePath) => readonly (readonly string[])[]) => {
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

/** The joined candidates of a path, worked out once for each path of the table. */
const candidatesOf = (
  book: CodeBook,
  axes: readonly Axis[],
): ((codes: CodePath) => readonly string[]) => {
  const lists = candidateLists(book, axes);
  const known = new WeakMap<CodePath, readonly string[]>();
  return (codes) => {
    const found = known.get(codes) ?? combinations(lists(codes)).map(join);
    known.set(codes, found);
    return found;
  };
};

/** Paths of columns under paths of lines, by type of movement. */
type Keys = Readonly<Record<Part, Map<string, Set<string>>>>;

const join = (codes: readonly string[]): string => codes.join('~');

const collectKeys = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  axes: Axes,
): Keys => {
  const split = separations(data, schema, SEPARATION);
  const countries = columnByRole(data, schema, 'country');
  const readers = (list: readonly Axis[]) => list.map((axis) => axisCode(axis, countries));
  const [lines, columns] = [readers(axes.rows), readers(axes.columns)];
  const told = [...axes.rows, ...axes.columns].map(({ column }) => column);
  const anywhere = [...axes.rows, ...axes.columns].some(
    ({ variable }) => variable.role === 'continent',
  );
  const rows = distinctRows(
    coverRows(data, schema, book),
    wideMasks(data, schema, book, query),
    [...told, ...(anywhere && countries ? [countries] : [])],
    split,
  );
  const keys: Keys = { plus: new Map(), minus: new Map() };
  for (const row of rows) {
    const part = keys[split !== null && split.index[row] === split.code ? 'minus' : 'plus'];
    const across = prefixes(columns.map((read) => read(row))).map(join);
    for (const line of prefixes(lines.map((read) => read(row))).map(join)) {
      const known = part.get(line) ?? new Set();
      for (const column of across) known.add(column);
      part.set(line, known);
    }
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
  const linesOf = candidatesOf(book, axes.rows);
  const columnsOf = candidatesOf(book, axes.columns);
  return (part, line, column) => {
    if (keys[part].size === 0) return false;
    const across = columnsOf(column);
    return linesOf(line).some((each) => {
      const known = keys[part].get(each);
      return known !== undefined && across.some((other) => known.has(other));
    });
  };
};
