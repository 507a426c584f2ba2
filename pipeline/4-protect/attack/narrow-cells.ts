import { createHash } from 'node:crypto';
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

/** Narrow cells of the tables seen so far, by all that bounds depend on. */
const known = new Map<string, readonly number[] | undefined>();

/**
 * Cells that hold someone for certain, or fewer than `enough`; undefined when no values fit. They follow from the
 * table alone: one that the audits of the method saw, and that the release then shows, is not searched again.
 */
function narrowIn(table: NamedTable, enough: number): NarrowCells | undefined {
  const digest = digestOf(table, enough);
  if (!known.has(digest)) known.set(digest, searchNarrow(table, enough));
  const narrow = known.get(digest);
  const free = table.rows.filter((row) => row.free > 0).length;
  return narrow && { table, tried: table.cells.length / 2 + free, narrow };
}

function searchNarrow(table: HiddenTable, enough: number): readonly number[] | undefined {
  const bounds = cellBounds(table, { enough });
  if (!bounds) return undefined;
  const { lower, upper } = bounds;
  const count = table.cells.length / 2;
  const narrow: number[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    if (at >= count && !((table.rows[at - count]?.free ?? 0) > 0)) continue;
    if ((lower[at] as number) > 0 || (upper[at] as number) < enough) narrow.push(at);
  }
  return narrow;
}

/** SHA-256 of everything `cellBounds` is told, each part after its length. */
function digestOf(
  { rows, columns, cells, cap, columnsAtMost }: HiddenTable,
  enough: number,
): string {
  const terms = [enough, cap, columnsAtMost ? 1 : 0];
  const flat = rows.flatMap((row) => [row.sum, row.free, row.open ? 1 : 0, row.cap ?? -1]);
  const hash = createHash('sha256');
  for (const part of [terms, flat, columns])
    hash.update(Int32Array.of(part.length)).update(Int32Array.from(part));
  return hash.update(cells).digest('base64');
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
