import type { CubeColumn, CubeData } from './cube.ts';
import type { Counted } from './row-filter.ts';

/** What the rows of a cube tell apart in some columns: each combination of codes that occurs, numbered. */
export type Combinations = {
  readonly count: number;
  /** Number of the combination of each row of the cube. */
  readonly of: Int32Array;
  /** Code of each combination, by column. */
  readonly indexes: readonly Uint16Array[];
  /** 1 for the type of movement that is summed apart; null when none is. */
  readonly apart: Uint8Array | null;
};

/** Combinations remembered of one cube: a reader filters and sorts one table more often than laying out another. */
const REMEMBERED = 8;

const known = new WeakMap<CubeData, Map<string, Combinations>>();

/** The combination of each row as one number: its codes are the digits, the type of movement the last. */
const keysOf = (
  rows: number,
  columns: readonly CubeColumn[],
  apart: Counted['split'],
): Int32Array => {
  const keys = new Int32Array(rows);
  for (const { index, codes } of columns) {
    const span = codes.length;
    for (let row = 0; row < rows; row++) keys[row] = keys[row]! * span + index[row]!;
  }
  if (!apart) return keys;
  const { index, code } = apart;
  for (let row = 0; row < rows; row++) keys[row] = keys[row]! * 2 + (index[row] === code ? 1 : 0);
  return keys;
};

const find = (
  { rows }: CubeData,
  columns: readonly CubeColumn[],
  apart: Counted['split'],
  possible: number,
): Combinations => {
  const of = keysOf(rows, columns, apart);
  const numbers = new Int32Array(possible).fill(-1);
  const firstRows: number[] = [];
  for (let row = 0; row < rows; row++) {
    const key = of[row]!;
    let number = numbers[key]!;
    if (number < 0) numbers[key] = number = firstRows.push(row) - 1;
    of[row] = number;
  }
  const { index, code } = apart ?? {};
  return {
    count: firstRows.length,
    of,
    indexes: columns.map((column) => Uint16Array.from(firstRows, (row) => column.index[row]!)),
    apart: index ? Uint8Array.from(firstRows, (row) => Number(index[row] === code)) : null,
  };
};

/** How many combinations some columns could have. */
export const possibleCombinations = (
  columns: readonly CubeColumn[],
  apart: Counted['split'],
): number => columns.reduce((product, { codes }) => product * codes.length, apart ? 2 : 1);

/** The combinations of some columns of a cube, found once for each set of columns. */
export const combinationsOf = (
  data: CubeData,
  columns: readonly CubeColumn[],
  apart: Counted['split'],
): Combinations => {
  const ofCube = known.get(data) ?? new Map<string, Combinations>();
  known.set(data, ofCube);
  const key = [...columns.map(({ id }) => id), apart ? '±' : ''].join('/');
  const found = ofCube.get(key);
  if (found) return found;
  if (ofCube.size >= REMEMBERED) ofCube.clear();
  const made = find(data, columns, apart, possibleCombinations(columns, apart));
  ofCube.set(key, made);
  return made;
};
