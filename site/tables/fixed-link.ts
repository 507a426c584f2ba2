import type { Cell } from '../../pipeline/registry/public-files.ts';
import { formatFigure } from './format-figure.ts';
import type { Column, Line } from './lines.ts';
import type { ShownTable } from './packed-table.ts';
import { pathOf } from './query.ts';
import type { Before } from './render-table.ts';
import type { TableSchema } from './schema.ts';

/** `versao`: version of the data; `prova`: hash of the cells; `antes`: the cells themselves. */
export const FIXED_KEYS: readonly string[] = ['versao', 'prova', 'antes'];

const LETTERS: Readonly<Record<string, Cell['status']>> = {
  z: 'zero',
  x: 'suppressed',
  n: 'not_applicable',
  d: 'not_available',
};
const letterOf = (status: Cell['status']): string =>
  Object.keys(LETTERS).find((letter) => LETTERS[letter] === status) ?? '';

/** Fractions are kept to a millionth: finer than any table prints. */
const MILLION = 1_000_000;

/** A cell as a link carries it: the letter of its sign, or its figure in base 36. */
const writeCell = ({ value, status }: Cell): string => {
  const letter = letterOf(status);
  if (letter !== '' || value === null) return letter;
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  return Number.isInteger(size)
    ? `${sign}${size.toString(36).toUpperCase()}`
    : `${sign}_${Math.round(size * MILLION)
        .toString(36)
        .toUpperCase()}`;
};

const readCell = (text: string): Cell | null => {
  const status = LETTERS[text];
  if (status) return { value: status === 'zero' ? 0 : null, status };
  const [, sign, fraction, digits] = /^(-?)(_?)([0-9A-Z]+)$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const size = Number.parseInt(digits, 36) / (fraction ? MILLION : 1);
  return { value: sign ? -size : size, status: 'published' };
};

const LINE = '!';
const CELLS = '*';
const CELL = '.';

const nameOf = ({ codes, role }: Line | Column): string =>
  role === 'shown' ? 'soma' : (codes[0] ?? null) === null ? 'total' : pathOf(codes);

const writeTable = ({ lines, columns, cell }: ShownTable): string =>
  [
    columns.map(nameOf).join(CELL),
    ...lines.map(
      (line) =>
        nameOf(line) + CELLS + columns.map((column) => writeCell(cell(line, column))).join(CELL),
    ),
  ].join(LINE);

/** 53 bits of a text as 11 digits in base 36 (cyrb53): a proof of equality, not of authenticity. */
export const hashOf = (text: string): string => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
};

/** The hash of everything a table shows, whatever the order of its lines. */
export const proofOf = (table: ShownTable): string => {
  const [head, ...lines] = writeTable(table).split(LINE);
  return hashOf([head, ...lines.toSorted()].join(LINE));
};

/** Characters of an address that every program still accepts. */
const LONGEST = 6000;

/** What a fixed link adds to the address of a view; the cells travel along while they fit. */
export const writeFixed = (table: ShownTable, dataVersion: string): string => {
  const cells = writeTable(table);
  const carried = cells.length > LONGEST ? '' : `&antes=${cells}`;
  return `versao=${dataVersion}&prova=${proofOf(table)}${carried}`;
};

export type FixedLink = {
  readonly version: string;
  readonly proof: string;
  /** Cells by line and column; null when they did not fit. */
  readonly cells: ReadonlyMap<string, string> | null;
};

const key = (line: string, column: string): string => `${line}${CELLS}${column}`;

const readCells = (text: string): ReadonlyMap<string, string> => {
  const [head = '', ...lines] = text.split(LINE);
  const columns = head.split(CELL);
  return new Map(
    lines.flatMap((line) => {
      const [name = '', cells = ''] = line.split(CELLS);
      return cells.split(CELL).map((cell, at) => [key(name, columns[at] ?? ''), cell] as const);
    }),
  );
};

/** What an address says of the version it was made of; null for a living link. */
export const readFixed = (search: string): FixedLink | null => {
  const params = new URLSearchParams(search);
  const [version, proof] = [params.get('versao'), params.get('prova')];
  const cells = params.get('antes');
  if (version === null || proof === null) return null;
  return { version, proof, cells: cells === null ? null : readCells(cells) };
};

export type Revision = {
  /** Whether every cell is still what it was. */
  readonly same: boolean;
  /** Cells that changed; null when the link does not carry the cells from before. */
  readonly changed: number | null;
  readonly before: Before;
};

/** What changed in a table since a fixed link to it was made. */
export const compareFixed = (
  table: ShownTable,
  fixed: FixedLink,
  { locale }: TableSchema,
): Revision => {
  const same = proofOf(table) === fixed.proof;
  const was = (line: Line, column: Column): string | null => {
    const before = fixed.cells?.get(key(nameOf(line), nameOf(column))) ?? 'z';
    const now = writeCell(table.cell(line, column));
    return before === now || (before === 'z' && now === '0') ? null : before;
  };
  const before: Before = (line, column) => {
    const cell = same || !fixed.cells ? null : readCell(was(line, column) ?? '');
    return cell && formatFigure(table.query, cell, locale).text;
  };
  const changed =
    fixed.cells === null
      ? null
      : table.lines
          .flatMap((line) => table.columns.map((column) => was(line, column)))
          .filter((each) => each !== null).length;
  return { same, changed: same ? 0 : changed, before };
};
