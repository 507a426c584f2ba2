import { certificate } from './certificates.ts';
import { fitTable, type HiddenTable } from './hidden-table.ts';
import { makeRouter } from './router.ts';

/**
 * Smallest and largest value of each cell; after the cells of the table, one entry per row stands
 * for each of its free cells. A row without free cells has 0 and 0 there.
 */
export type CellBounds = { readonly lower: Int32Array; readonly upper: Int32Array };

/**
 * Exact bounds of every hidden cell, or undefined when no table fits (the attacker's idea of it is
 * wrong then); an upper bound of `enough` or more is not looked for any further. The least and the
 * most of a cell is what can be rerouted around it. Each table met on the way answers for every cell
 * that is at its least or most in it, and proves most of a row once the row gives enough to its free
 * cells, so few cells need a search of their own. (Kao, arXiv cs/0101032; Fischetti & Salazar-González.)
 */
export function cellBounds(
  table: HiddenTable,
  { enough = Number.POSITIVE_INFINITY }: { readonly enough?: number } = {},
): CellBounds | undefined {
  const fitted = fitTable(table);
  if (!fitted) return undefined;
  const { network, asked, inside } = fitted;
  const { left, ends } = network;
  const flow = (arc: number) => left[2 * arc + 1] as number;
  const lower = new Int32Array(asked);
  for (let arc = 0; arc < asked; arc += 1) lower[arc] = flow(arc);
  const upper = Int32Array.from(lower);
  const changed = (arc: number) => {
    if (arc >= asked) return;
    lower[arc] = Math.min(lower[arc] as number, flow(arc));
    upper[arc] = Math.max(upper[arc] as number, flow(arc));
  };
  const router = makeRouter({ network, inside, changed });
  const count = table.cells.length / 2;
  const { falls, rises, given } = certificate({ network, count, rows: table.rows.length }, router);
  const limitOf = largestPossible(table);
  const limit = (arc: number) =>
    Math.min(enough, limitOf(ends[2 * arc] as number, ends[2 * arc + 1] as number));
  const isOpen = (arc: number): boolean => {
    const most = limit(arc);
    if ((lower[arc] as number) > 0 && falls(arc, flow(arc))) lower[arc] = 0;
    if ((upper[arc] as number) < most && rises(arc, most - flow(arc))) upper[arc] = most;
    return (lower[arc] as number) > 0 || (upper[arc] as number) < most;
  };
  /** Moves what the row gives to known columns to its free cells: then most of its cells can rise. */
  const fill = (row: number, most: number): void => {
    const arcs = [count + row, asked + row] as const;
    const before = given(row);
    const total = before + router.without(arcs, () => router.route(inside - 1, row, most - before));
    const one = Math.min(total, flow(arcs[0]) + (left[2 * arcs[0]] as number));
    router.put(arcs[0], one);
    router.put(arcs[1], total - one);
  };
  const search = (arc: number): void => {
    const [row, column] = [ends[2 * arc] as number, ends[2 * arc + 1] as number];
    const around = (from: number, to: number, want: number) =>
      router.without([arc], () => router.route(from, to, want));
    if ((lower[arc] as number) > 0) {
      router.put(arc, flow(arc) - around(row, column, flow(arc)));
      lower[arc] = flow(arc);
    }
    if ((upper[arc] as number) < limit(arc)) {
      router.put(arc, flow(arc) + around(column, row, limit(arc) - flow(arc)));
      upper[arc] = flow(arc);
    }
  };
  cellsByRow(table).forEach((cells, row) => {
    const open = cells.filter(isOpen);
    const most = Math.max(0, ...open.map(limit));
    const { free = 0, cap = table.cap, open: less = false } = table.rows[row] ?? {};
    const holds = less ? most : Math.min(most, cap * free);
    if (open.length > 0 && given(row) < holds) fill(row, holds);
    const unproven = open.filter(isOpen);
    for (const arc of unproven) if (isOpen(arc)) search(arc);
  });
  return { lower, upper };
}

/** Arcs of the cells of each row, its free cell last. */
function cellsByRow({ cells, rows }: HiddenTable): readonly number[][] {
  const count = cells.length / 2;
  const byRow: number[][] = rows.map(() => []);
  for (let cell = 0; cell < count; cell += 1) byRow[cells[2 * cell] as number]?.push(cell);
  byRow.forEach((arcs, row) => arcs.push(count + row));
  return byRow;
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
