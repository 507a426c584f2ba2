import type { CompactCube } from '../../../registry/public-files.ts';

/** More than any count or pay, and less than four digits in a row read as one number of 32 bits. */
const LARGEST = 2 ** 28;
const WITHHELD = -(2 ** 31);

type Column = CompactCube['dimensions'][number] | CompactCube['measures'][number];

export type ColumnsRead = {
  /** The file without its columns of numbers. */
  readonly text: Buffer;
  /** Columns that hold something else than places in their list of codes, or counts. */
  readonly strange: number;
};

/**
 * Columns of a compact cube are numbers by their declared type, and are read so: their bytes are no text,
 * in which places 48 to 57 of a list of codes side by side would be the digits of somebody's number.
 */
export function readColumns(content: Buffer): ColumnsRead {
  const cube = JSON.parse(content.toString('utf8')) as CompactCube;
  const columns: readonly Column[] = [...cube.dimensions, ...cube.measures];
  const text = columns.reduce(
    (whole, { data }) => whole.replace(`"data":"${data}"`, '"data":""'),
    content.toString('latin1'),
  );
  return {
    text: Buffer.from(text, 'latin1'),
    strange: columns.filter((column) => !holdsNumbers(column, cube.rows)).length,
  };
}

function holdsNumbers(column: Column, rows: number): boolean {
  const bytes = Buffer.from(column.data, 'base64');
  const width = { u8: 1, u16: 2, i32: 4 }[column.type];
  if (bytes.length !== rows * width || bytes.toString('base64') !== column.data) return false;
  for (let at = 0; at < bytes.length; at += width)
    if (!isPossible(column, numberAt(bytes, at, width))) return false;
  return true;
}

const numberAt = (bytes: Buffer, at: number, width: number): number =>
  width === 4 ? bytes.readInt32LE(at) : bytes.readUIntLE(at, width);

const isPossible = (column: Column, value: number): boolean =>
  'codes' in column ? value < column.codes.length : value === WITHHELD || Math.abs(value) < LARGEST;
