import { contains, type Axis } from './axis.ts';
import type { CodeBook } from './code-book.ts';
import type { CubeData } from './cube.ts';
import { ADMISSION, MOVEMENTS, SEPARATION } from './model.ts';
import type { Query } from './query.ts';
import { keptRows, masksOf, separations } from './row-filter.ts';
import type { TableSchema } from './schema.ts';

/** Which movements a figure counts: a measure that is not a balance has only the first part. */
export type Part = 'plus' | 'minus';

type Layer = { readonly sum: Float64Array; readonly seen: Uint8Array };

/**
 * Sums of the published cells over the axes of a query. Lines are the leaves that have rows, then one
 * line per outer code when two variables are nested, then the grand total; the last column is the
 * total. `seen` tells a sum of published cells from the absence of any.
 */
export type Grid = {
  readonly outer: Axis | null;
  readonly inner: Axis | null;
  readonly across: Axis | null;
  readonly width: number;
  readonly leaves: number;
  readonly outerStart: number;
  readonly grand: number;
  /** Leaf line of outer × inner positions, −1 without rows. */
  readonly lineOf: Int32Array;
  readonly layers: Readonly<Record<Part, Layer>>;
};

/** A table with more cells than this is refused before memory is asked for it. */
export const CELL_LIMIT = 3_000_000;

/** Thrown by `pivot` when a query spans more than `CELL_LIMIT` cells. */
export class TooManyCells extends Error {
  readonly cells: number;
  constructor(cells: number) {
    super(`too many cells: ${cells}`);
    this.cells = cells;
  }
}

type Lines = { readonly ofRow: Int32Array; readonly lineOf: Int32Array; readonly count: number };

/** Numbers the combinations of outer and inner codes that have rows, in order of appearance. */
const numberLines = (kept: Uint8Array, outer: Axis | null, inner: Axis | null): Lines => {
  const span = inner?.codes.length ?? 1;
  const lineOf = new Int32Array((outer?.codes.length ?? 1) * span).fill(-1);
  const ofRow = new Int32Array(kept.length).fill(-1);
  const [outerIndex, outerAt] = [outer?.column.index, outer?.positions];
  const [innerIndex, innerAt] = [inner?.column.index, inner?.positions];
  let count = 0;
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] === 0) continue;
    const o = outerIndex && outerAt ? outerAt[outerIndex[row]!]! : 0;
    const i = innerIndex && innerAt ? innerAt[innerIndex[row]!]! : 0;
    if (o < 0 || i < 0) continue;
    const key = o * span + i;
    if (lineOf[key] === -1) lineOf[key] = count++;
    ofRow[row] = lineOf[key]!;
  }
  return { ofRow, lineOf, count };
};

const createLayer = (cells: number): Layer => ({
  sum: new Float64Array(cells),
  seen: new Uint8Array(cells),
});

type Split = ReturnType<typeof separations>;

/** Adds every kept row to its leaf cell; `only` leaves out the other type of movement. */
const addRows = (
  grid: Grid,
  lines: Lines,
  values: Int32Array,
  split: Split,
  only: Part | null,
): void => {
  const { width, across, layers } = grid;
  const { plus, minus } = layers;
  const [acrossIndex, acrossAt] = [across?.column.index, across?.positions];
  for (let row = 0; row < values.length; row++) {
    const line = lines.ofRow[row]!;
    const value = values[row]!;
    if (line < 0 || value === 0) continue;
    const column = acrossIndex && acrossAt ? acrossAt[acrossIndex[row]!]! : 0;
    if (column < 0) continue;
    const separation = split !== null && split.index[row] === split.code;
    if (only !== null && separation !== (only === 'minus')) continue;
    const layer = separation && only === null ? minus : plus;
    const cell = line * width + column;
    layer.sum[cell] = layer.sum[cell]! + value;
    layer.seen[cell] = 1;
  }
};

const addCell = ({ sum, seen }: Layer, from: number, to: number): void => {
  if (seen[from] === 0) return;
  sum[to] = sum[to]! + sum[from]!;
  seen[to] = 1;
};

/** Totals: rows are disjoint and places not disclosed are lines of their own, so sums are exact. */
const addTotals = (grid: Grid): void => {
  const { width, leaves, outer, inner, outerStart, grand, lineOf } = grid;
  const span = inner?.codes.length ?? 1;
  const outerOf = new Int32Array(leaves);
  lineOf.forEach((line, key) => {
    if (line >= 0) outerOf[line] = Math.floor(key / span);
  });
  for (const layer of Object.values(grid.layers)) {
    for (let line = 0; line < leaves; line++) {
      if (grid.across)
        for (let column = 0; column < width - 1; column++)
          addCell(layer, line * width + column, line * width + width - 1);
      for (let column = 0; column < width; column++) {
        const cell = line * width + column;
        if (inner && outer) addCell(layer, cell, (outerStart + outerOf[line]!) * width + column);
        addCell(layer, cell, grand * width + column);
      }
    }
  }
};

const emptyGrid = (axes: Pick<Grid, 'outer' | 'inner' | 'across'>, lines: Lines): Grid => {
  const { outer, inner, across } = axes;
  const outerStart = lines.count;
  const grand = outerStart + (inner && outer ? outer.codes.length : 0);
  const width = (across?.codes.length ?? 0) + 1;
  const cells = (grand + 1) * width;
  if (cells > CELL_LIMIT) throw new TooManyCells(cells);
  const layers = { plus: createLayer(cells), minus: createLayer(cells) };
  return { ...axes, width, leaves: lines.count, outerStart, grand, lineOf: lines.lineOf, layers };
};

const MOVEMENT_OF: Readonly<Record<string, Part>> = { admissoes: 'plus', desligamentos: 'minus' };

/** The column of figures behind a measure, and the one type of movement it counts, if only one. */
const figuresOf = (data: CubeData, measure: string): { values: Int32Array; only: Part | null } => {
  const movements = data.measures.get(MOVEMENTS);
  const values = movements ?? data.measures.get(measure);
  if (!values) throw new Error(`unknown measure: ${measure} in ${data.id}`);
  return { values, only: movements ? (MOVEMENT_OF[measure] ?? null) : null };
};

/** Sums a cube over the axes of a query. Throws `TooManyCells` instead of asking for the memory. */
export const sumGrid = (
  data: CubeData,
  schema: TableSchema,
  query: Query,
  axes: Pick<Grid, 'outer' | 'inner' | 'across'>,
): Grid => {
  const kept = keptRows(data.rows, masksOf(data, schema, query));
  const lines = numberLines(kept, axes.outer, axes.inner);
  const grid = emptyGrid(axes, lines);
  const { values, only } = figuresOf(data, query.measure);
  addRows(grid, lines, values, separations(data, schema, SEPARATION), only);
  addTotals(grid);
  return grid;
};

/** Leaf line of two positions, whether nested or not; −1 when the cube has no row there. */
export const leafLine = (grid: Grid, outer: number, inner: number): number =>
  grid.lineOf[outer * (grid.inner?.codes.length ?? 1) + inner] ?? -1;

/** Pairs of outer and inner positions that may exist, by the containment of their variables. */
export const nested = (book: CodeBook, grid: Grid): ((o: number, i: number) => boolean) =>
  grid.outer && grid.inner ? contains(book, grid.outer, grid.inner) : () => true;

/** The part of a balance that a code of the type of movement names. */
export const partOf = (code: string): Part => (code === ADMISSION ? 'plus' : 'minus');
