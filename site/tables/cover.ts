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
import type { Axes, Grid, Part } from './grid.ts';
import { SEPARATION } from './model.ts';
import type { Query } from './query.ts';
import { separations } from './row-filter.ts';
import type { Role, TableSchema } from './schema.ts';
import { childAt, type Tree } from './tree.ts';

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

/** Variables whose codes protection may publish under a coarser one. */
const COVERED_ROLES: ReadonlySet<Role> = new Set([
  'region',
  'uf',
  'municipio',
  'country',
  'continent',
  'other',
]);

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

/** The joined candidates of a path, worked out once for each path of the table. */
const candidatesOf = (
  book: CodeBook,
  axes: readonly Axis[],
): ((codes: Codes) => readonly string[]) => {
  const lists = candidateLists(book, axes);
  const known = new WeakMap<Codes, readonly string[]>();
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

const places = new WeakMap<Axis, Map<string, readonly number[]>>();

/** Places on an axis that may hold the records of a code, found once for each. */
const placesOf = (book: CodeBook, axis: Axis, code: string): readonly number[] => {
  const known = places.get(axis) ?? new Map<string, readonly number[]>();
  places.set(axis, known);
  const found = known.get(code);
  if (found) return found;
  const list = [code, ...coversOf(book, axis.variable, code)].flatMap(
    (each) => axis.place.get(each) ?? [],
  );
  known.set(code, list);
  return list;
};

/** The nodes of a tree that may hold the records of a path of codes, remembered for each path. */
const nodesOf = (book: CodeBook, tree: Tree): ((codes: Codes) => readonly number[]) => {
  const known = new WeakMap<Codes, readonly number[]>();
  return (codes) => {
    const found = known.get(codes);
    if (found) return found;
    let nodes: readonly number[] = [0];
    for (const [level, { axis }] of tree.levels.entries()) {
      const code = codes[level] ?? null;
      if (code === null) break;
      const under: number[] = [];
      for (const node of nodes)
        for (const place of placesOf(book, axis, code)) {
          const child = childAt(tree, level, node, place);
          if (child >= 0) under.push(child);
        }
      nodes = under;
    }
    known.set(codes, nodes);
    return nodes;
  };
};

/**
 * The same, read from the sums of the table itself: without a filter on places or countries every
 * withheld or generalised cell is a cell of the table. Null where it cannot be told that way.
 */
export const coveredByGrid = (
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  axes: Axes,
  grid: Grid,
): Covered | null => {
  const told = [...axes.rows, ...axes.columns].map(({ variable }) => variable);
  const filtered = schema.variables.some(
    ({ id, role }) => COVERED_ROLES.has(role) && !!query.filters[id]?.length,
  );
  if (filtered || told.some(({ role }) => role === 'continent')) return null;
  const linesOf = nodesOf(book, grid.rows);
  const columnsOf = nodesOf(book, grid.columns);
  const width = grid.columns.size;
  const { plus, minus } = grid.layers;
  return (part, line, column) => {
    const { seen } = part === 'minus' && minus.seen.length > 0 ? minus : plus;
    const across = columnsOf(column);
    for (const each of linesOf(line))
      for (const other of across) if (seen[each * width + other] === 1) return true;
    return false;
  };
};
