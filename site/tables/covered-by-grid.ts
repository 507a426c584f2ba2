import type { Axis } from './axis.ts';
import type { CodeBook } from './code-book.ts';
import type { CodePath, Covered } from './cover.ts';
import { coversOf } from './cover-rows.ts';
import type { Axes, Grid } from './grid.ts';
import type { Query } from './query.ts';
import type { Role, TableSchema } from './schema.ts';
import { childAt, type Tree } from './tree.ts';

/** Variables whose codes protection may publish under a coarser one. */
const COVERED_ROLES: ReadonlySet<Role> = new Set([
  'region',
  'uf',
  'municipio',
  'country',
  'continent',
  'other',
]);

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
const nodesOf = (book: CodeBook, tree: Tree): ((codes: CodePath) => readonly number[]) => {
  const known = new WeakMap<CodePath, readonly number[]>();
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
