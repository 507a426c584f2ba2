import { cellBounds } from './cell-bounds.ts';
import type { HiddenTable } from './hidden-table.ts';
import type { HiddenBlock, NamedTable } from './read-tables.ts';

/** Cells of a table by the numbers of `cellBounds`: those looked at, and those that tell something. */
export type NarrowCells = {
  readonly table: NamedTable;
  readonly tried: number;
  readonly narrow: readonly number[];
};

/**
 * Narrow cells of a block, with the cap of k − 1 in the whole table; where the method hid larger groups
 * no such table fits, and the attacker is left with those of single UFs and with larger caps.
 */
export function narrowOf({ whole, ufs, sound }: HiddenBlock): readonly NarrowCells[] {
  const found = narrowIn(whole, whole.cap);
  if (found) return [found];
  const others = [narrowIn(sound, whole.cap), ...ufs.map((uf) => narrowIn(uf, uf.cap))];
  return others.filter((other) => other !== undefined);
}

/** Cells that hold someone for certain, or fewer than `enough`; undefined when no values fit. */
function narrowIn(table: NamedTable, enough: number): NarrowCells | undefined {
  const bounds = cellBounds(table, { enough });
  if (!bounds) return undefined;
  const { lower, upper } = bounds;
  const count = table.cells.length / 2;
  const cells = Array.from({ length: count }, (_, at) => at).concat(
    table.rows.flatMap((row, at) => (row.free > 0 ? [count + at] : [])),
  );
  const narrow = cells.filter((at) => (lower[at] ?? 0) > 0 || (upper[at] ?? 0) < enough);
  return { table, tried: cells.length, narrow };
}

/**
 * Columns whose sum makes a cell narrow: its own, or for the free cells of a row every column that the
 * row reaches.
 */
export function columnsOf({ cells }: HiddenTable, cell: number): readonly number[] {
  const count = cells.length / 2;
  const column = (at: number) => (cells[2 * at + 1] ?? 0) as number;
  if (cell < count) return [column(cell)];
  const row = cell - count;
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => cells[2 * at] === row)
    .map(column);
}
