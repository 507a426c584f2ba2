import type { Axis } from './axis.ts';
import type { CubeData } from './cube.ts';
import { ADMISSION, MOVEMENTS, SEPARATION } from './model.ts';
import type { Query } from './query.ts';
import { masksOf, separations } from './row-filter.ts';
import type { TableSchema } from './schema.ts';
import { tellRows, type ToldRows } from './told-rows.ts';
import { TooManyCells } from './too-many-cells.ts';
import { growTree, type Tree } from './tree.ts';

/** Admissions (or any figure) and separations are summed apart, because a balance needs both. */
export type Part = 'plus' | 'minus';

type Layer = { readonly sum: Float64Array; readonly seen: Uint8Array };

/** Sums of a selection at every node of its rows × every node of its columns, totals included. */
export type Grid = {
  readonly rows: Tree;
  readonly columns: Tree;
  readonly layers: Readonly<Record<Part, Layer>>;
};

/** A table with more cells than this is refused before memory is asked for it. */
export const CELL_LIMIT = 3_000_000;

const createLayer = (cells: number): Layer => ({
  sum: new Float64Array(cells),
  seen: new Uint8Array(cells),
});

/** Of the movements that a query does not tell apart. */
const NOTHING = createLayer(0);

const emptyGrid = (rows: Tree, columns: Tree, split: boolean): Grid => {
  const cells = rows.size * columns.size;
  if (cells > CELL_LIMIT) throw new TooManyCells(cells);
  const layers = { plus: createLayer(cells), minus: split ? createLayer(cells) : NOTHING };
  return { rows, columns, layers };
};

type Figures = { readonly values: Int32Array; readonly only: Part | null };

/** Adds every row to its innermost cell. */
const addRows = ({ rows, columns, layers }: Grid, { count, values, apart }: ToldRows): void => {
  const width = columns.size;
  const [line, across] = [rows.leafOf, columns.leafOf];
  for (let at = 0; at < count; at++) {
    if (line[at]! < 0 || across[at]! < 0) continue;
    const { sum, seen } = apart?.[at] === 1 ? layers.minus : layers.plus;
    const cell = line[at]! * width + across[at]!;
    sum[cell] = sum[cell]! + values[at]!;
    seen[cell] = 1;
  }
};

const addCell = ({ sum, seen }: Layer, from: number, to: number): void => {
  if (seen[from] === 0) return;
  sum[to] = sum[to]! + sum[from]!;
  seen[to] = 1;
};

/**
 * Totals: rows are disjoint and places not disclosed are lines of their own, so sums are exact.
 * Children come after their parents, so one pass backwards over each axis is enough.
 */
const addTotals = ({ rows, columns }: Grid, layer: Layer): void => {
  if (layer.sum.length === 0) return;
  const width = columns.size;
  for (let line = 0; line < rows.size; line++)
    for (let column = width - 1; column > 0; column--)
      addCell(layer, line * width + column, line * width + columns.parents[column]!);
  for (let line = rows.size - 1; line > 0; line--)
    for (let column = 0; column < width; column++)
      addCell(layer, line * width + column, rows.parents[line]! * width + column);
};

const PARTS = { plus: 0, minus: 1 } as const;

const MOVEMENT_OF: Readonly<Record<string, Part>> = { admissoes: 'plus', desligamentos: 'minus' };

/** The column of figures behind a measure, and the one type of movement it counts, if only one. */
const figuresOf = (data: CubeData, measure: string): Figures => {
  const movements = data.measures.get(MOVEMENTS);
  const values = movements ?? data.measures.get(measure);
  if (!values) throw new Error(`unknown measure: ${measure} in ${data.id}`);
  return { values, only: movements ? (MOVEMENT_OF[measure] ?? null) : null };
};

/** The two axes of a table, outermost variable first. */
export type Axes = { readonly rows: readonly Axis[]; readonly columns: readonly Axis[] };

/** Sums a cube over the axes of a query. Throws `TooManyCells` instead of asking for the memory. */
export const sumGrid = (
  data: CubeData,
  schema: TableSchema,
  query: Query,
  axes: Axes,
  tell = tellRows,
): Grid => {
  const { values, only } = figuresOf(data, query.measure);
  const split = separations(data, schema, SEPARATION);
  const counted = { values, split, only: only === null ? null : PARTS[only] };
  const told = [...axes.rows, ...axes.columns].map(({ column }) => column);
  const rows = tell(data, masksOf(data, schema, query), told, counted);
  const grid = emptyGrid(
    growTree(rows.count, axes.rows, rows.indexes),
    growTree(rows.count, axes.columns, rows.indexes.slice(axes.rows.length)),
    rows.apart !== null,
  );
  addRows(grid, rows);
  addTotals(grid, grid.layers.plus);
  addTotals(grid, grid.layers.minus);
  return grid;
};

/** Whether any record stands in a cell; `part` asks for one type of movement alone. */
export const hasFigure = (
  { layers, columns }: Grid,
  line: number,
  column: number,
  part: Part | null = null,
): boolean => {
  if (line < 0 || column < 0) return false;
  const at = line * columns.size + column;
  const { plus, minus } = layers;
  if (part === 'plus') return plus.seen[at] === 1;
  if (part === 'minus') return (minus.seen.length ? minus.seen[at] : plus.seen[at]) === 1;
  return plus.seen[at] === 1 || minus.seen[at] === 1;
};

/** The part of a balance that a code of the type of movement names. */
export const partOf = (code: string): Part => (code === ADMISSION ? 'plus' : 'minus');
