import type { CubeShard } from '../../pipeline/registry/public-files.ts';
import type { CubeColumn, CubeData } from './cube.ts';

const joinColumn = (shards: readonly CubeShard[], at: number, rows: number): CubeColumn => {
  const id = shards[0]!.dimensions[at]!.id;
  const codes = [...new Set(shards.flatMap(({ dimensions }) => dimensions[at]?.codes ?? []))];
  const place = new Map(codes.map((code, position) => [code, position]));
  const index = new Uint16Array(rows);
  let row = 0;
  for (const { dimensions } of shards) {
    const column = dimensions[at]!;
    if (column.id !== id) throw new Error(`broken shard: ${column.id} for ${id}`);
    const positions = Uint16Array.from(column.codes, (code) => place.get(code) ?? 0);
    for (const each of column.index) index[row++] = positions[each]!;
  }
  if (row !== rows) throw new Error(`broken column: ${id}, ${row} of ${rows}`);
  return { id, codes, index };
};

const joinMeasure = (shards: readonly CubeShard[], at: number, rows: number): Int32Array => {
  const values = new Int32Array(rows);
  let row = 0;
  for (const { measures } of shards) {
    values.set(measures[at]!.values, row);
    row += measures[at]!.values.length;
  }
  if (row !== rows) throw new Error(`broken measure: ${row} of ${rows}`);
  return values;
};

/** Pieces of a cube as one, in typed arrays. Throws on a damaged piece, and when there is none. */
export const joinShards = (shards: readonly CubeShard[]): CubeData => {
  const [first] = shards;
  if (!first) throw new Error('no shard');
  const rows = shards.reduce((sum, each) => sum + each.rows, 0);
  return {
    id: first.id,
    dataVersion: first.dataVersion,
    rows,
    columns: new Map(
      first.dimensions.map(({ id }, at) => [id, joinColumn(shards, at, rows)] as const),
    ),
    measures: new Map(
      first.measures.map(({ id }, at) => [id, joinMeasure(shards, at, rows)] as const),
    ),
  };
};
