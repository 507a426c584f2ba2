import { writeFileSync } from 'node:fs';
import type { CompactCube } from '../registry/public-files.ts';
import { columnInOrder, type CubeWriting } from './cube-writing.ts';

/** Stands for a withheld mean or median. */
const WITHHELD = -(2 ** 31);

/** The browser's form: a column of indexes per dimension, a column of 32-bit counts per measure. */
export async function writeCompact(writing: CubeWriting): Promise<void> {
  const { release, cube, shape, file } = writing;
  const dimensions: CompactCube['dimensions'][number][] = [];
  for (const id of shape.dimensions) dimensions.push(await dimensionColumn(writing, id));
  const measures: CompactCube['measures'][number][] = [];
  for (const { id } of shape.measures) measures.push(await measureColumn(writing, id));
  const compact: CompactCube = {
    id: cube.id,
    dataVersion: release.dataVersion,
    rows: cube.cells,
    dimensions,
    measures,
  };
  writeFileSync(file, `${JSON.stringify(compact)}\n`);
}

async function dimensionColumn(writing: CubeWriting, id: string) {
  const values = await columnInOrder<string>(writing, id);
  const codes = [...new Set(values)].toSorted();
  const at = new Map(codes.map((code, index) => [code, index]));
  const small = codes.length <= 256;
  const indexes = values.map((value) => at.get(value) ?? 0);
  const data = small ? Uint8Array.from(indexes) : littleEndian(indexes, 2);
  return { id, codes, type: small ? ('u8' as const) : ('u16' as const), data: base64(data) };
}

async function measureColumn(writing: CubeWriting, id: string) {
  const values = await columnInOrder<number | null>(writing, id);
  const held = values.map((value) => value ?? WITHHELD);
  return { id, type: 'i32' as const, data: base64(littleEndian(held, 4)) };
}

function littleEndian(values: readonly number[], bytes: 2 | 4): Uint8Array {
  const buffer = Buffer.alloc(values.length * bytes);
  values.forEach((value, index) =>
    bytes === 2 ? buffer.writeUInt16LE(value, index * 2) : buffer.writeInt32LE(value, index * 4),
  );
  return buffer;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
