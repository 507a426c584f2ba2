import type { CubeColumn } from './cube.ts';
import type { Counted, Mask } from './row-filter.ts';

/** The first `count` rows of a list, in no particular order. */
export type Kept = { readonly list: Int32Array; readonly count: number };

/** Keeps, of some rows, those whose code has a 1; without a branch a row costs the same kept or not. */
const sieve = (
  { list: from, count }: Kept,
  to: Int32Array,
  index: Uint16Array,
  kept: Uint8Array,
): Kept => {
  let left = 0;
  for (let at = 0; at < count; at++) {
    const row = from[at]!;
    to[left] = row;
    left += kept[index[row]!]!;
  }
  return { list: to, count: left };
};

const live = new WeakMap<Int32Array, Int32Array>();

/** Rows of a column of figures that have one, found once. */
const liveRows = (values: Int32Array): Int32Array => {
  const known = live.get(values);
  if (known) return known;
  const rows = new Int32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    rows[count] = row;
    count += values[row] === 0 ? 0 : 1;
  }
  const found = rows.slice(0, count);
  live.set(values, found);
  return found;
};

/** The rows of a column by code: those of code `c` are `rows[starts[c]]` to `rows[starts[c + 1] - 1]`. */
type ByCode = { readonly starts: Int32Array; readonly rows: Int32Array };

const sorted = new WeakMap<CubeColumn, ByCode>();

const rowsByCode = (column: CubeColumn): ByCode => {
  const known = sorted.get(column);
  if (known) return known;
  const { index, codes } = column;
  const starts = new Int32Array(codes.length + 1);
  for (const code of index) starts[code + 1]!++;
  for (let code = 0; code < codes.length; code++) starts[code + 1]! += starts[code]!;
  const next = starts.slice();
  const rows = new Int32Array(index.length);
  for (let row = 0; row < index.length; row++) rows[next[index[row]!]!++] = row;
  const found = { starts, rows };
  sorted.set(column, found);
  return found;
};

const countKept = ({ column, kept }: Mask): number => {
  const { starts } = rowsByCode(column);
  let count = 0;
  for (let code = 0; code < kept.length; code++)
    if (kept[code] === 1) count += starts[code + 1]! - starts[code]!;
  return count;
};

/** The rows of the codes that a mask keeps, without looking at any other. */
const rowsOf = ({ column, kept }: Mask, to: Int32Array): Kept => {
  const { starts, rows } = rowsByCode(column);
  let count = 0;
  for (let code = 0; code < kept.length; code++)
    if (kept[code] === 1)
      for (let at = starts[code]!; at < starts[code + 1]!; at++) to[count++] = rows[at]!;
  return { list: to, count };
};

const nonZero = ({ list, count }: Kept, values: Int32Array): Kept => {
  let left = 0;
  for (let at = 0; at < count; at++) {
    const row = list[at]!;
    list[left] = row;
    left += values[row] === 0 ? 0 : 1;
  }
  return { list, count: left };
};

/** The mask that keeps fewest rows, where that is few of them; null when none does. */
const narrowest = (masks: readonly Mask[], rows: number): Mask | null => {
  let [found, least]: [Mask | null, number] = [null, rows / 2];
  for (const mask of masks) {
    const count = countKept(mask);
    if (count < least) [found, least] = [mask, count];
  }
  return found;
};

/** Rows that pass every mask and count, in `room`, which has a place for every row, or where they are known to be. */
export const keptRows = (
  room: Int32Array,
  masks: readonly Mask[],
  { values, only, split }: Counted,
): Kept => {
  const active = masks.filter(({ kept }) => kept.includes(0));
  const first = narrowest(active, values.length);
  const known = liveRows(values);
  let rows: Kept = first
    ? nonZero(rowsOf(first, room), values)
    : { list: known, count: known.length };
  if (only !== null && split !== null) {
    const kept = new Uint8Array(split.codes).fill(1 - only);
    if (split.code >= 0) kept[split.code] = only;
    rows = sieve(rows, room, split.index, kept);
  }
  for (const mask of active)
    if (mask !== first) rows = sieve(rows, room, mask.column.index, mask.kept);
  return rows;
};
