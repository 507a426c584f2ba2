import type { Cell, CellStatus } from '../../pipeline/registry/public-files.ts';
import { NOT_APPLICABLE, sumCell } from './cell-status.ts';
import { countLines, lineAt, linesOf, type FlatLines } from './flat-lines.ts';
import type { KnownSums } from './known-sums.ts';
import type { Column, Line } from './lines.ts';
import type { PivotTable } from './sums.ts';
import { TooManyCells } from './too-many-cells.ts';
import { withheldParts } from './withheld-parts.ts';

const STATUSES: readonly CellStatus[] = [
  'published',
  'zero',
  'suppressed',
  'not_applicable',
  'not_available',
  'rounded_zero',
  'provisional',
];

/** A table worked out cell by cell, in a form that travels between threads. */
export type PackedTable = Pick<PivotTable, 'query' | 'rows' | 'columns'> & {
  readonly lines: readonly Line[] | FlatLines;
  readonly values: Float64Array;
  readonly statuses: Uint8Array;
  /** 1 for a total that includes withheld cells of the table. */
  readonly partial: Uint8Array;
};

/** A table whose totals say whether they include cells that the table withholds. */
export type ShownTable = PivotTable & {
  readonly includesWithheld: (line: Line, column: Column) => boolean;
  /** Every status that occurs in the table. */
  readonly statuses: ReadonlySet<CellStatus>;
};

/** Cells a browser is asked to hold at once. */
const VIEW_LIMIT = 600_000;

const [PUBLISHED, ZERO, SUPPRESSED, NONE] = (
  ['published', 'zero', 'suppressed', 'not_applicable'] as const
).map((each) => STATUSES.indexOf(each)) as [number, number, number, number];

const partialTotals = (
  lines: () => readonly Line[],
  columns: readonly Column[],
  values: Float64Array,
  statuses: Uint8Array,
): Uint8Array => {
  if (!statuses.includes(SUPPRESSED)) return new Uint8Array(statuses.length);
  const withheld = statuses.map((status) => (status === SUPPRESSED ? 1 : 0));
  const marks = withheldParts(lines(), columns, withheld);
  for (let at = 0; at < marks.length; at++) if (Number.isNaN(values[at])) marks[at] = 0;
  return marks;
};

/** Values and statuses of a table, line by line. */
type Cells = { readonly values: Float64Array; readonly statuses: Uint8Array };

const put = ({ values, statuses }: Cells, at: number, { value, status }: Cell): void => {
  values[at] = value ?? Number.NaN;
  statuses[at] = STATUSES.indexOf(status);
};

/** Works out the cells of some lines, which begin at a line of the table. */
const putLines = (
  { columns, cell, known }: PivotTable,
  cells: Cells,
  lines: readonly Line[],
  first: number,
): void => {
  let at = first * columns.length;
  for (const line of lines) {
    const knownAt = known?.of(line);
    for (const column of columns) {
      const sum = knownAt?.(column) ?? null;
      if (sum === null) put(cells, at++, cell(line, column));
      else {
        cells.values[at] = sum;
        cells.statuses[at++] = sum === 0 ? ZERO : PUBLISHED;
      }
    }
  }
};

/** Works out the cells of a list of codes; a line is made of one only where a cell is more than a sum. */
const putCodes = (
  { columns, cell }: PivotTable,
  { layer: { sum, seen }, width, inColumn }: KnownSums,
  cells: Cells,
  flat: FlatLines,
): void => {
  const { values, statuses } = cells;
  const places = columns.map((column) => (inColumn(column) ? column.at : -1));
  let at = 0;
  for (let line = 0; line < flat.nodes.length; line++) {
    const from = flat.nodes[line]! * width;
    for (let column = 0; column < places.length; column++, at++) {
      const place = places[column]!;
      if (place >= 0 && seen[from + place] === 1) {
        const value = sum[from + place]!;
        values[at] = value;
        statuses[at] = value === 0 ? ZERO : PUBLISHED;
      } else put(cells, at, cell(lineAt(flat, line), columns[column]!));
    }
  }
};

/** Adds up the municípios shown, which are the codes before those withheld, as their own line does. */
const putShown = (
  { values, statuses }: Cells,
  width: number,
  body: number,
  first: number,
): void => {
  for (let column = 0; column < width; column++) {
    let [sum, applies] = [0, true];
    for (let line = 0; line < body; line++) {
      const at = line * width + column;
      if (statuses[at] === NONE) applies = false;
      else sum += Number.isNaN(values[at]) ? 0 : values[at]!;
    }
    put({ values, statuses }, first * width + column, applies ? sumCell(sum) : NOT_APPLICABLE);
  }
};

/** Works out the lines that close a list of codes. */
const putClosing = (table: PivotTable, cells: Cells, { closing, codes, body }: FlatLines): void =>
  closing.forEach((line, at) => {
    const first = codes.length + at;
    if (line.role === 'shown') putShown(cells, table.columns.length, body, first);
    else putLines(table, cells, [line], first);
  });

/** Works out every cell of a table. Throws `TooManyCells`. */
export const packTable = (table: PivotTable): PackedTable => {
  const { query, rows, columns, known, flat } = table;
  const size = (flat ? countLines(flat) : table.lines.length) * columns.length;
  if (size > VIEW_LIMIT) throw new TooManyCells(size);
  const cells = { values: new Float64Array(size), statuses: new Uint8Array(size) };
  if (flat && known) {
    putCodes(table, known, cells, flat);
    putClosing(table, cells, flat);
  } else putLines(table, cells, table.lines, 0);
  const { values, statuses } = cells;
  const partial = partialTotals(() => table.lines, columns, values, statuses);
  return { query, rows, lines: flat ?? table.lines, columns, values, statuses, partial };
};

const isList = (lines: PackedTable['lines']): lines is readonly Line[] => Array.isArray(lines);

/** The lines of a packed table. */
export const unpackLines = ({ lines }: PackedTable): readonly Line[] =>
  isList(lines) ? lines : linesOf(lines);

/** The table back from its travelling form; only its own lines and columns may be asked about. */
export const unpackTable = (packed: PackedTable): ShownTable => {
  const { query, rows, columns, values, statuses, partial } = packed;
  const lines = unpackLines(packed);
  const lineNumber = new Map<Line, number>(lines.map((line, at) => [line, at]));
  const columnAt = new Map<Column, number>(columns.map((column, at) => [column, at]));
  const place = (line: Line, column: Column): number =>
    (lineNumber.get(line) ?? -1) * columns.length + (columnAt.get(column) ?? -1);
  const cell = (line: Line, column: Column): Cell => {
    const at = place(line, column);
    const value = values[at];
    const status = STATUSES[statuses[at] ?? -1];
    if (value === undefined || status === undefined) throw new Error('cell outside the table');
    return { value: Number.isNaN(value) ? null : value, status };
  };
  const includesWithheld = (line: Line, column: Column): boolean =>
    partial[place(line, column)] === 1;
  const found = new Set(statuses);
  return {
    query,
    rows,
    lines,
    columns,
    cell,
    known: null,
    includesWithheld,
    statuses: new Set(STATUSES.filter((_, at) => found.has(at))),
  };
};

/** A table worked out at once, as pages and downloads print it. */
export const showTable = (table: PivotTable): ShownTable => unpackTable(packTable(table));
