import { certify } from './certificates.ts';
import { fitTable, type FittedTable, type HiddenTable } from './hidden-table.ts';
import { makeRouter } from './network.ts';

/**
 * Smallest and largest value of each cell; after the cells of the table, one entry per row stands
 * for each of its free cells. A row without free cells has 0 and 0 there.
 */
export type CellBounds = {
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  /** Cells left out of the search: they have 0 and the largest value possible. */
  readonly skipped: number;
};

export type BoundsWanted = {
  /** An upper bound of this or more is not looked for any further. */
  readonly enough?: number;
  /** Cells searched at most, evenly spread, of those that no proof settles. */
  readonly searches?: number;
};

/**
 * Exact bounds of every hidden cell, or undefined when no table fits (the attacker's idea of it is
 * wrong then). The least and the most of a cell is what can be rerouted around it. Each table met on
 * the way answers for every cell that is at its least or most in it, so few cells need a search of
 * their own. (Kao, arXiv cs/0101032; Fischetti & Salazar-González.)
 */
export function cellBounds(
  table: HiddenTable,
  { enough = Number.POSITIVE_INFINITY, searches = Number.POSITIVE_INFINITY }: BoundsWanted = {},
): CellBounds | undefined {
  const fitted = fitTable(table);
  if (!fitted) return undefined;
  const { network, asked, inside } = fitted;
  const { left, ends } = network;
  const lower = Int32Array.from({ length: asked }, (_, arc) => left[2 * arc + 1] as number);
  const upper = Int32Array.from(lower);
  const changed = (arc: number) => {
    if (arc >= asked) return;
    const now = left[2 * arc + 1] as number;
    if (now < (lower[arc] as number)) lower[arc] = now;
    if (now > (upper[arc] as number)) upper[arc] = now;
  };
  const limitOf = largestPossible(table);
  const limit = (arc: number) =>
    Math.min(enough, limitOf(ends[2 * arc] as number, ends[2 * arc + 1] as number));
  prove(table, fitted, { lower, upper, limit });
  const route = makeRouter({ network, inside, changed });
  const open = (arc: number) => (lower[arc] as number) > 0 || (upper[arc] as number) < limit(arc);
  const stride = Math.max(1, Math.ceil(countWhere(asked, open) / searches));
  let skipped = 0;
  for (let arc = 0, met = 0; arc < asked; arc += 1) {
    if (!open(arc)) continue;
    met += 1;
    if (met % stride !== 0 && stride > 1) {
      skipped += 1;
      lower[arc] = 0;
      upper[arc] = limit(arc);
      continue;
    }
    const [row, column] = [ends[2 * arc] as number, ends[2 * arc + 1] as number];
    if ((lower[arc] as number) > 0)
      lower[arc] = without(left, arc, (flow) => flow - route(row, column, flow));
    if ((upper[arc] as number) < limit(arc))
      upper[arc] = without(left, arc, (flow) => flow + route(column, row, limit(arc) - flow));
  }
  return { lower, upper, skipped };
}

function countWhere(below: number, holds: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < below; at += 1) if (holds(at)) count += 1;
  return count;
}

type Bounding = Omit<CellBounds, 'skipped'> & { readonly limit: (arc: number) => number };

/** Settles every bound that needs no search, while the table is the one first found. */
function prove(table: HiddenTable, fitted: FittedTable, { lower, upper, limit }: Bounding): void {
  const { falls, rises } = certify(table, fitted, Math.max(table.cap, 1));
  for (let cell = 0; cell < table.cells.length / 2; cell += 1) {
    const flow = lower[cell] as number;
    const most = limit(cell);
    if (flow > 0 && falls(cell, flow)) lower[cell] = 0;
    if (flow < most && rises(cell, most - flow)) upper[cell] = most;
  }
}

/** Takes one arc out while its flow is moved elsewhere, and puts it back with its new flow. */
function without(left: Int32Array, arc: number, move: (flow: number) => number): number {
  const flow = left[2 * arc + 1] as number;
  const capacity = flow + (left[2 * arc] as number);
  left[2 * arc] = left[2 * arc + 1] = 0;
  const moved = move(flow);
  left[2 * arc] = capacity - moved;
  left[2 * arc + 1] = moved;
  return moved;
}

/** No cell exceeds the cap, its row or its column. */
function largestPossible({ rows, columns, cap }: HiddenTable) {
  return (row: number, column: number): number => {
    const { sum = 0, free = 0, cap: most = cap } = rows[row] ?? {};
    const inColumn = columns[column - rows.length];
    if (inColumn === undefined && free === 0) return 0;
    return Math.min(most, sum, inColumn ?? most);
  };
}
