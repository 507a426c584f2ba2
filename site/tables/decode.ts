import type { CompactCube } from '../../pipeline/registry/public-files.ts';
import type { CubeColumn, CubeData } from './cube.ts';

/** Bytes of a base64 text, in Node and in every browser. */
const bytesOf = (base64: string): Uint8Array => {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

const reversed = (bytes: Uint8Array, width: number): Uint8Array => {
  for (let at = 0; at < bytes.length; at += width) bytes.subarray(at, at + width).reverse();
  return bytes;
};

const aligned = (base64: string, width: number): ArrayBufferLike => {
  const bytes = bytesOf(base64);
  return (littleEndian ? bytes : reversed(bytes, width)).buffer;
};

const checkedLength = <T extends { readonly length: number }>(
  array: T,
  rows: number,
  id: string,
): T => {
  if (array.length !== rows) throw new Error(`broken column: ${id}, ${array.length} of ${rows}`);
  return array;
};

const decodeDimension = (
  { id, codes, type, data }: CompactCube['dimensions'][number],
  rows: number,
): CubeColumn => {
  const index = type === 'u8' ? Uint16Array.from(bytesOf(data)) : new Uint16Array(aligned(data, 2));
  return { id, codes, index: checkedLength(index, rows, id) };
};

/** Typed arrays of a compact cube file; throws when a column does not have as many values as rows. */
export const decodeCompact = (compact: CompactCube): CubeData => ({
  id: compact.id,
  dataVersion: compact.dataVersion,
  rows: compact.rows,
  columns: new Map(
    compact.dimensions.map((each) => [each.id, decodeDimension(each, compact.rows)]),
  ),
  measures: new Map(
    compact.measures.map(({ id, data }) => [
      id,
      checkedLength(new Int32Array(aligned(data, 4)), compact.rows, id),
    ]),
  ),
});
