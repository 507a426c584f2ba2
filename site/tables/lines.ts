import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Axis } from './axis.ts';
import type { CodeBook } from './code-book.ts';
import { containmentOf, type Containment } from './containment.ts';
import { hasFigure, partOf, type Grid, type Part } from './grid.ts';
import type { KnownSums } from './known-sums.ts';
import { isChange, pathOf, type Query } from './query.ts';
import { defaultSort } from './query-defaults.ts';
import { variableByRole, type TableSchema } from './schema.ts';
import { sortGroups } from './sort-groups.ts';
import { childAt, type Tree } from './tree.ts';

/** `value` an ordinary code, `tail` a withheld or unspecified one, `shown` the sum of municípios shown. */
export type LineRole = 'value' | 'tail' | 'shown' | 'total';

export type Line = {
  /** One code per variable of the axis; null where the line adds over it. */
  readonly codes: readonly (string | null)[];
  /** Indentation: position of the innermost code. */
  readonly level: number;
  readonly role: LineRole;
  /** Node of the axis, −1 when the cube has nothing there. */
  readonly at: number;
  /** The type of movement the line speaks of; null when it speaks of both. */
  readonly part: Part | null;
};

/** A column is a line lying down; a total over its last variables has null for them. */
export type Column = Line;

/** What lists of lines and columns are made from. */
export type Context = {
  readonly grid: Grid;
  readonly schema: TableSchema;
  readonly book: CodeBook;
  readonly query: Query;
  /** Whether something may stand at a line that has no figure of its own. */
  readonly alsoKeep: (line: Line) => boolean;
};

export type CellOf = (line: Line, column: Column) => Cell;

export type Group = { readonly head: Line; readonly children: readonly Group[] };

const TOTAL = { level: 0, role: 'total', at: 0, part: null } as const;

/** What may stand under a node, by level: a município only under its own UF. */
const containments = (
  { schema, book }: Context,
  axes: readonly Axis[],
): readonly (Containment | null)[] =>
  axes.map((axis, level) => containmentOf(schema, book, axes.slice(0, level), axis));

type Walk = {
  readonly context: Context;
  readonly tree: Tree;
  readonly within: readonly (Containment | null)[];
  readonly depth: number;
  readonly keep: (line: Line) => boolean;
  readonly opens: (line: Line) => boolean;
  readonly sorted: (groups: readonly Group[], level: number) => readonly Group[];
  /** Whether codes without rows are considered at all. */
  readonly wide: boolean;
};

const lineAt = (
  walk: Walk,
  codes: readonly string[],
  level: number,
  position: number,
  above: Line | null,
): Line => {
  const { tree } = walk;
  const { axis } = tree.levels[level]!;
  const code = axis.codes[position] ?? '';
  const movement = axis.variable.role === 'movement' ? partOf(code) : null;
  const path: (string | null)[] = [...codes, code];
  while (path.length < tree.levels.length) path.push(null);
  return {
    codes: path,
    level,
    role: axis.tail[position] ? 'tail' : 'value',
    at: childAt(tree, level, above?.at ?? 0, position),
    part: movement ?? above?.part ?? null,
  };
};

const mayStand = (
  walk: Walk,
  codes: readonly string[],
  level: number,
  position: number,
): boolean => {
  const contained = walk.within[level];
  return !contained || contained.parents[position] === codes[contained.level];
};

const LEAF: readonly Group[] = [];

/** The lines under a line, kept and ordered, each with the lines under it. */
const groupsUnder = (
  walk: Walk,
  above: Line | null,
  codes: readonly string[],
): readonly Group[] => {
  const level = codes.length;
  if (level >= walk.depth || (above && !walk.opens(above))) return LEAF;
  const { axis } = walk.tree.levels[level]!;
  const groups: Group[] = [];
  for (let position = 0; position < axis.codes.length; position++) {
    if (!walk.wide && childAt(walk.tree, level, above?.at ?? 0, position) < 0) continue;
    if (!mayStand(walk, codes, level, position)) continue;
    const head = lineAt(walk, codes, level, position, above);
    if (!walk.keep(head)) continue;
    const children =
      level + 1 < walk.depth ? groupsUnder(walk, head, [...codes, axis.codes[position]!]) : LEAF;
    groups.push({ head, children });
  }
  return walk.sorted(groups, level);
};

const flat = (groups: readonly Group[], lines: Line[] = []): readonly Line[] => {
  for (const { head, children } of groups) {
    lines.push(head);
    flat(children, lines);
  }
  return lines;
};

/** A group of columns and, after its members, their subtotal. */
const flatColumns = (groups: readonly Group[], subtotals: boolean): readonly Column[] =>
  groups.flatMap(({ head, children }) => {
    if (children.length === 0) return [head];
    const sum: Column = { ...head, role: 'total' };
    return [
      ...flatColumns(children, subtotals),
      ...(subtotals && children.length > 1 ? [sum] : []),
    ];
  });

/**
 * The columns of a table and, last, their total. Without a variable on the
 * columns, the total is the only one.
 */
export const listColumns = (context: Context): readonly Column[] => {
  const { grid, query } = context;
  const tree = grid.columns;
  const depth = query.columns.length;
  const total: Column = { codes: tree.levels.map(() => null), ...TOTAL };
  if (depth === 0) return [total];
  const walk: Walk = {
    context,
    tree,
    depth,
    within: containments(
      context,
      tree.levels.map(({ axis }) => axis),
    ),
    keep: ({ at, role, part }) =>
      hasFigure(grid, 0, at, part) ||
      (query.empty && role === 'value' && depth < 2) ||
      part !== null,
    opens: () => true,
    sorted: (groups) => groups,
    wide: true,
  };
  const columns = flatColumns(groupsUnder(walk, null, []), query.totals === 'all');
  return query.totals === 'none' && columns.length > 0 ? columns : [...columns, total];
};

/** The column that lines are sorted by; none when they go by name, or when it is not there. */
export const sortColumn = (columns: readonly Column[], { sort }: Query): Column | undefined => {
  if (sort.by === 'label') return undefined;
  if (sort.by === 'total') return columns.find(({ at, role }) => at === 0 && role === 'total');
  const wanted = (sort.codes ?? []).join('~');
  return columns.find((column) => pathOf(column.codes) === wanted && column.codes[0] !== null);
};

const sameSort = (a: Query['sort'], b: Query['sort']): boolean =>
  a.by === b.by && a.descending === b.descending && a.codes?.join() === b.codes?.join();

/** Unless asked otherwise, time inside another variable stays in its order. */
const isNestedTime = (tree: Tree, level: number): boolean =>
  level > 0 && /^(year|month)$/.test(tree.levels[level]?.axis.variable.role ?? '');

/** Position of the município on the rows, −1 when it is not there. */
const municipioLevel = ({ schema, grid }: Context): number => {
  const id = variableByRole(schema, 'municipio')?.id;
  return grid.rows.levels.findIndex(({ axis }) => axis.variable.id === id);
};

/** The line of the sum of the municípios shown, where there are any. */
const shownSum = (context: Context): readonly Line[] =>
  municipioLevel(context) < 0
    ? []
    : [
        {
          codes: context.grid.rows.levels.map(() => null),
          level: 0,
          role: 'shown',
          at: -1,
          part: null,
        },
      ];

/** The lines of a table in reading order: groups, the sum of what is shown where it applies, total. */
export const listLines = (
  context: Context,
  columns: readonly Column[],
  cell: CellOf,
  known: KnownSums | null,
): readonly Line[] => {
  const { grid, query, alsoKeep } = context;
  const tree = grid.rows;
  const column = sortColumn(columns, query);
  const valueOf = column && ((line: Line) => known?.of(line)?.(column) ?? cell(line, column).value);
  const open = new Set(query.open);
  const { descending, by } = query.sort;
  const byLabel = by === 'label';
  const usual = sameSort(query.sort, defaultSort(context.schema, query));
  const listed = query.rows.length - 1;
  const walk: Walk = {
    context,
    tree,
    depth: tree.levels.length,
    within: containments(
      context,
      tree.levels.map(({ axis }) => axis),
    ),
    keep: (line) =>
      hasFigure(grid, line.at, 0, line.part) ||
      alsoKeep(line) ||
      (query.empty && line.role === 'value' && line.level <= listed),
    opens: (line) => line.level < listed || open.has(pathOf(line.codes)),
    sorted: (groups, level) => {
      const figure = usual && isNestedTime(tree, level) ? undefined : valueOf;
      return sortGroups(groups, figure, descending && (byLabel || figure !== undefined));
    },
    wide: query.empty || isChange(query),
  };
  const body = flat(groupsUnder(walk, null, []));
  return [...body, ...closingLines(context, body.length)];
};

/** What closes a table of some lines: the sum of what is shown where it applies, and the total. */
export const closingLines = (context: Context, lines: number): readonly Line[] => {
  const total: Line = { codes: context.grid.rows.levels.map(() => null), ...TOTAL };
  return context.query.totals === 'none' && lines > 0 ? [] : [...shownSum(context), total];
};
