import type { CubeColumn, CubeData } from './cube.ts';
import { keptRows, type Counted, type Mask } from './row-filter.ts';

/** What a table tells apart: combinations of codes with their sums, each once unless there could be too many. */
export type ToldRows = {
  readonly count: number;
  /** Code of each combination, by column asked for. */
  readonly indexes: readonly Uint16Array[];
  readonly values: Float64Array;
  /** 1 for the type of movement that is summed apart; null when none is. */
  readonly apart: Uint8Array | null;
};

/**
 * Room that no table keeps: asking for it anew costs more than summing, and one table is summed at a
 * time. `places` is zero between two tables; else the place of a combination, counted from 1.
 */
const room = { list: new Int32Array(0), keys: new Int32Array(0), places: new Int32Array(0) };

const roomFor = (rows: number, combinations: number): typeof room => {
  if (room.list.length < rows)
    Object.assign(room, { list: new Int32Array(rows), keys: new Int32Array(rows) });
  if (room.places.length < combinations) room.places = new Int32Array(combinations);
  return room;
};

/** With more possible combinations than this, every row stands for itself. */
const COMBINATIONS = 1_000_000;

type Kept = { readonly list: Int32Array; readonly count: number };

/** The combination of each kept row as one number: its codes are the digits, the type of movement the last. */
const keyRows = (
  { list, count }: Kept,
  keys: Int32Array,
  columns: readonly CubeColumn[],
  apart: Counted['split'],
): void => {
  keys.fill(0, 0, count);
  for (const { index, codes } of columns) {
    const span = codes.length;
    for (let at = 0; at < count; at++) keys[at] = keys[at]! * span + index[list[at]!]!;
  }
  if (!apart) return;
  const { index, code } = apart;
  for (let at = 0; at < count; at++) keys[at] = keys[at]! * 2 + (index[list[at]!] === code ? 1 : 0);
};

/** Adds the rows of each combination; leaves their numbers at the head of `keys`, and says how many they are. */
const addUp = ({ list, count }: Kept, sums: Float64Array, values: Int32Array): number => {
  const { keys, places } = room;
  let found = 0;
  for (let at = 0; at < count; at++) {
    const key = keys[at]!;
    let place = places[key]!;
    if (place === 0) {
      keys[found++] = key;
      places[key] = place = found;
    }
    sums[place - 1] = sums[place - 1]! + values[list[at]!]!;
  }
  for (let at = 0; at < found; at++) places[keys[at]!] = 0;
  return found;
};

/** Takes the last digit off the first numbers of `keys`. */
const takeDigit = <T extends Uint8Array | Uint16Array>(
  keys: Int32Array,
  span: number,
  digits: T,
): T => {
  for (let at = 0; at < digits.length; at++) {
    const key = keys[at]!;
    const rest = Math.floor(key / span);
    digits[at] = key - rest * span;
    keys[at] = rest;
  }
  return digits;
};

const together = (
  kept: Kept,
  columns: readonly CubeColumn[],
  values: Int32Array,
  split: Counted['split'],
): ToldRows => {
  const { keys } = room;
  keyRows(kept, keys, columns, split);
  const sums = new Float64Array(kept.count);
  const count = addUp(kept, sums, values);
  const apart = split && takeDigit(keys, 2, new Uint8Array(count));
  const indexes = columns
    .toReversed()
    .map(({ codes }) => takeDigit(keys, codes.length, new Uint16Array(count)))
    .toReversed();
  return { count, indexes, values: sums, apart };
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
  const combinations = columns.reduce(
    (product, { codes }) => product * codes.length,
    split ? 2 : 1,
  );
  const few = combinations <= limit;
  const { list } = roomFor(data.rows, few ? combinations : 0);
  const kept = { list, count: keptRows(list, data.rows, masks, counted) };
  return (few ? together : eachAlone)(kept, columns, counted.values, split);
};
