import { combinationsOf, possibleCombinations, type Combinations } from './combinations.ts';
import type { CubeColumn, CubeData } from './cube.ts';
import { keptRows, type Kept } from './kept-rows.ts';
import type { Counted, Mask } from './row-filter.ts';

/** What a table tells apart: combinations of codes with their sums, each once unless there could be too many. */
export type ToldRows = {
  readonly count: number;
  /** Code of each combination, by column asked for. */
  readonly indexes: readonly Uint16Array[];
  readonly values: Float64Array;
  /** 1 for the type of movement that is summed apart; null when none is. */
  readonly apart: Uint8Array | null;
};

/** Room that no table keeps: asking for it anew costs more than summing, and one table is summed at a time. */
const room = { list: new Int32Array(0), sums: new Float64Array(0), seen: new Uint8Array(0) };

const roomFor = (rows: number, combinations: number): typeof room => {
  if (room.list.length < rows) room.list = new Int32Array(rows);
  if (room.sums.length < combinations)
    Object.assign(room, {
      sums: new Float64Array(combinations),
      seen: new Uint8Array(combinations),
    });
  return room;
};

/** With more possible combinations than this, every row stands for itself. */
const COMBINATIONS = 1_000_000;

/** Adds up the kept rows of each combination, and says how many combinations have one. */
const addUp = ({ list, count }: Kept, { of, count: size }: Combinations, values: Int32Array) => {
  const { sums, seen } = room;
  sums.fill(0, 0, size);
  if (count === of.length) {
    for (let row = 0; row < count; row++) {
      const number = of[row]!;
      sums[number] = sums[number]! + values[row]!;
    }
    return size;
  }
  seen.fill(0, 0, size);
  for (let at = 0; at < count; at++) {
    const row = list[at]!;
    const number = of[row]!;
    sums[number] = sums[number]! + values[row]!;
    seen[number] = 1;
  }
  let found = 0;
  for (let number = 0; number < size; number++) found += seen[number]!;
  return found;
};

/** The figures of the combinations that have a row. */
const pick = <T extends Uint8Array | Uint16Array | Float64Array>(
  from: T,
  size: number,
  to: T,
): T => {
  const { seen } = room;
  let at = 0;
  for (let number = 0; number < size; number++) if (seen[number] === 1) to[at++] = from[number]!;
  return to;
};

const together = (kept: Kept, combinations: Combinations, values: Int32Array): ToldRows => {
  const { count: size, indexes, apart } = combinations;
  const count = addUp(kept, combinations, values);
  if (count === size) return { count, indexes, values: room.sums.slice(0, size), apart };
  return {
    count,
    indexes: indexes.map((each) => pick(each, size, new Uint16Array(count))),
    values: pick(room.sums, size, new Float64Array(count)),
    apart: apart && pick(apart, size, new Uint8Array(count)),
  };
};

const eachAlone = (
  { list, count }: Kept,
  columns: readonly CubeColumn[],
  values: Int32Array,
  split: Counted['split'],
): ToldRows => {
  const rows = list.subarray(0, count);
  const { index, code } = split ?? {};
  return {
    count,
    indexes: columns.map((column) => Uint16Array.from(rows, (row) => column.index[row] ?? 0)),
    values: Float64Array.from(rows, (row) => values[row] ?? 0),
    apart: index ? Uint8Array.from(rows, (row) => Number(index[row] === code)) : null,
  };
};

/** Sums the rows of a cube that pass the masks, by their codes in some columns. */
export const tellRows = (
  data: CubeData,
  masks: readonly Mask[],
  columns: readonly CubeColumn[],
  counted: Counted,
  limit = COMBINATIONS,
): ToldRows => {
  const split = counted.only === null ? counted.split : null;
  const combinations =
    possibleCombinations(columns, split) <= limit ? combinationsOf(data, columns, split) : null;
  const { list } = roomFor(data.rows, combinations?.count ?? 0);
  const kept = keptRows(list, masks, counted);
  return combinations
    ? together(kept, combinations, counted.values)
    : eachAlone(kept, columns, counted.values, split);
};
