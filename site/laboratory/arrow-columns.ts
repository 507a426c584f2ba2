import {
  Dictionary,
  Float64,
  Int32,
  Int64,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
} from 'apache-arrow';
import type { Column } from './columns.ts';

/** Arrow's mark of values that are there: one bit a row, lowest first. */
const presence = (rows: number, has: (row: number) => boolean) => {
  const bits = new Uint8Array(Math.ceil(rows / 8));
  let absent = 0;
  for (let row = 0; row < rows; row++) {
    if (has(row)) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
    else absent++;
  }
  return { nullBitmap: bits, nullCount: absent };
};

/** Made by hand: Arrow's own builders write functions from text, which the policy of the page refuses. */
const wordVector = (words: readonly string[]): Vector<Utf8> => {
  const encoder = new TextEncoder();
  const bytes = words.map((word) => encoder.encode(word));
  const valueOffsets = new Int32Array(words.length + 1);
  for (const [at, { length }] of bytes.entries())
    valueOffsets[at + 1] = (valueOffsets[at] ?? 0) + length;
  const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
  for (const [at, each] of bytes.entries()) data.set(each, valueOffsets[at] ?? 0);
  return makeVector(makeData({ type: new Utf8(), length: words.length, valueOffsets, data }));
};

const textVector = ({ codes, words }: Extract<Column, { kind: 'text' }>): Vector => {
  const marks = presence(codes.length, (row) => (codes[row] ?? -1) >= 0);
  return makeVector(
    makeData({
      type: new Dictionary(new Utf8(), new Int32()),
      length: codes.length,
      data: codes.map((code) => Math.max(code, 0)),
      dictionary: wordVector(words),
      ...marks,
    }),
  );
};

const numberVector = ({ kind, values }: Exclude<Column, { kind: 'text' }>): Vector => {
  const length = values.length;
  const marks = presence(length, (row) => !Number.isNaN(values[row]));
  if (kind === 'decimal')
    return makeVector(makeData({ type: new Float64(), length, data: values, ...marks }));
  const data = BigInt64Array.from(values, (value) => BigInt(Number.isNaN(value) ? 0 : value));
  return makeVector(makeData({ type: new Int64(), length, data, ...marks }));
};

/** The columns of a table in the stream that the engine takes in. */
export const toArrow = (columns: readonly Column[]): Uint8Array =>
  tableToIPC(
    new Table(
      Object.fromEntries(
        columns.map((column) => [
          column.name,
          column.kind === 'text' ? textVector(column) : numberVector(column),
        ]),
      ),
    ),
    'stream',
  );
