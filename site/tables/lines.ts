import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Axis } from './axis.ts';
import type { CodeBook } from './code-book.ts';
import { leafLine, nested, partOf, type Grid, type Part } from './grid.ts';
import { ADMISSION, SEPARATION } from './model.ts';
import type { Query } from './query.ts';
import { variableByRole, variableOf, type TableSchema } from './schema.ts';

/** `value` an ordinary code, `tail` a withheld or unspecified one, `shown` the sum of municípios shown. */
export type LineRole = 'value' | 'tail' | 'shown' | 'total';

export type Line = {
  /** One code per row variable; null where the line adds over it. */
  readonly codes: readonly (string | null)[];
  /** 0 or 1: indentation. */
  readonly level: number;
  readonly role: LineRole;
  /** Line of the grid, −1 when the cube has nothing there. */
  readonly at: number;
  readonly part: Part | null;
};

export type Column = {
  /** Null for the total. */
  readonly code: string | null;
  readonly role: LineRole;
  readonly at: number;
  readonly part: Part | null;
};

type Context = {
  readonly grid: Grid;
  readonly schema: TableSchema;
  readonly book: CodeBook;
  readonly query: Query;
};

const MOVEMENT_CODES = [ADMISSION, SEPARATION] as const;

const isMovement = (schema: TableSchema, id: string | null): boolean =>
  id !== null && variableOf(schema, id).role === 'movement';

const hasFigure = ({ layers, width }: Grid, line: number, column: number): boolean => {
  const at = line * width + column;
  return line >= 0 && (layers.plus.seen[at] === 1 || layers.minus.seen[at] === 1);
};

/** The columns of a table and, last, their total. */
export const listColumns = ({ grid, schema, query }: Context): readonly Column[] => {
  const last = grid.width - 1;
  const total: Column = { code: null, role: 'total', at: last, part: null };
  if (query.column === null) return [total];
  if (isMovement(schema, query.column))
    return [
      ...MOVEMENT_CODES.map((code): Column => ({
        code,
        role: 'value',
        at: last,
        part: partOf(code),
      })),
      total,
    ];
  const { across } = grid;
  const columns = (across?.codes ?? []).map((code, at): Column => {
    const role = across?.tail[at] ? 'tail' : 'value';
    return { code, role, at, part: null };
  });
  const keep = ({ role, at }: Column): boolean =>
    hasFigure(grid, grid.grand, at) || (query.empty && role === 'value');
  return [...columns.filter(keep), total];
};

const line = (
  codes: Line['codes'],
  level: number,
  at: number,
  tail = false,
  part: Part | null = null,
): Line => ({ codes, level, role: tail ? 'tail' : 'value', at, part });

const keepLine = ({ grid, query }: Context, { at, role, part }: Line): boolean => {
  const column = grid.width - 1;
  const seen =
    part === null
      ? hasFigure(grid, at, column)
      : at >= 0 && grid.layers[part].seen[at * grid.width + column] === 1;
  return seen || (query.empty && role === 'value');
};

type Group = { readonly head: Line; readonly children: readonly Line[] };

const movementLines = (codes: (code: string) => Line['codes'], at: number): readonly Line[] =>
  MOVEMENT_CODES.map((code) => line(codes(code), codes(code).length - 1, at, false, partOf(code)));

const outerCodes = (axis: Axis | null): readonly string[] => axis?.codes ?? [];

/** Two ordinary variables, or one: lines from the grid. */
const groupsOfGrid = (context: Context): readonly Group[] => {
  const { grid, book, query } = context;
  const { outer, inner } = grid;
  const may = nested(book, grid);
  const double = query.rows.length === 2;
  return outerCodes(outer).map((code, o) => {
    const at = inner ? grid.outerStart + o : leafLine(grid, o, 0);
    const codes = double ? [code, null] : [code];
    const children = outerCodes(inner).flatMap((each, i) =>
      may(o, i) ? [line([code, each], 1, leafLine(grid, o, i), inner?.tail[i])] : [],
    );
    return { head: line(codes, 0, at, outer?.tail[o]), children };
  });
};

/** The type of movement inside another variable: admissions and separations under their balance. */
const groupsMovementInside = (context: Context): readonly Group[] =>
  groupsOfGrid(context).map(({ head }) => ({
    head,
    children: movementLines((code) => [head.codes[0] ?? null, code], head.at),
  }));

/** The type of movement outside: all lines of the other variable under each type. */
const groupsMovementOutside = (context: Context): readonly Group[] => {
  const { grid, query } = context;
  const double = query.rows.length === 2;
  return MOVEMENT_CODES.map((code) => ({
    head: line(double ? [code, null] : [code], 0, grid.grand, false, partOf(code)),
    children: outerCodes(grid.outer).map((each, o) =>
      line([code, each], 1, leafLine(grid, o, 0), grid.outer?.tail[o], partOf(code)),
    ),
  }));
};

const groupsOf = (context: Context): readonly Group[] => {
  const { schema, query } = context;
  if (isMovement(schema, query.rows[0] ?? null)) return groupsMovementOutside(context);
  if (isMovement(schema, query.rows[1] ?? null)) return groupsMovementInside(context);
  return groupsOfGrid(context);
};

type CellOf = (line: Line, column: Column) => Cell;

const sortColumn = (columns: readonly Column[], { sort }: Query): Column | undefined =>
  sort.by === 'total'
    ? columns.at(-1)
    : sort.by === 'column'
      ? columns.find(({ code }) => code === sort.code)
      : undefined;

const gap = (value: number | null): number => Number(value === null);

/** Orders lines by a column, figures before signs; withheld and unspecified codes stay at the end. */
const sortLines = <T>(
  items: readonly T[],
  lineOf: (item: T) => Line,
  columns: readonly Column[],
  cell: CellOf,
  query: Query,
): readonly T[] => {
  const column = sortColumn(columns, query);
  const tail = (item: T): number => Number(lineOf(item).role === 'tail');
  const sign = query.sort.descending ? -1 : 1;
  if (!column) {
    const closed = items.filter((item) => tail(item) === 1);
    const open = items.filter((item) => tail(item) === 0);
    return [...(sign < 0 && query.sort.by === 'label' ? open.toReversed() : open), ...closed];
  }
  const keyed = items.map((item) => ({ item, value: cell(lineOf(item), column).value }));
  return keyed
    .toSorted(
      (a, b) =>
        tail(a.item) - tail(b.item) ||
        gap(a.value) - gap(b.value) ||
        sign * ((a.value ?? 0) - (b.value ?? 0)),
    )
    .map(({ item }) => item);
};

const isMunicipioAxis = ({ schema, query }: Context): boolean =>
  query.rows.at(-1) === variableByRole(schema, 'municipio')?.id;

const shownSum = (context: Context): readonly Line[] =>
  isMunicipioAxis(context)
    ? [{ codes: context.query.rows.map(() => null), level: 0, role: 'shown', at: -1, part: null }]
    : [];

/** The lines of a table in reading order: groups, the sum of what is shown where it applies, total. */
export const listLines = (
  context: Context,
  columns: readonly Column[],
  cell: CellOf,
): readonly Line[] => {
  const { grid, query } = context;
  const keep = (each: Line): boolean => keepLine(context, each);
  const order = <T>(items: readonly T[], lineOf: (item: T) => Line): readonly T[] =>
    sortLines(items, lineOf, columns, cell, query);
  const groups = order(
    groupsOf(context).filter(({ head }) => keep(head)),
    ({ head }) => head,
  );
  const total: Line = {
    codes: query.rows.map(() => null),
    level: 0,
    role: 'total',
    at: grid.grand,
    part: null,
  };
  const body = groups.flatMap(({ head, children }) => [
    head,
    ...order(children.filter(keep), (each) => each),
  ]);
  return [...body, ...shownSum(context), total];
};
