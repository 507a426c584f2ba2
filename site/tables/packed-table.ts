import type { Cell, CellStatus } from '../../pipeline/registry/public-files.ts';
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
export type PackedTable = Pick<PivotTable, 'query' | 'rows' | 'lines' | 'columns'> & {
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

const [PUBLISHED, ZERO, SUPPRESSED] = (['published', 'zero', 'suppressed'] as const).map((each) =>
  STATUSES.indexOf(each),
) as [number, number, number];

const partialTotals = (
  lines: readonly Line[],
  columns: readonly Column[],
  values: Float64Array,
  statuses: Uint8Array,
): Uint8Array => {
  if (!statuses.includes(SUPPRESSED)) return new Uint8Array(statuses.length);
  const withheld = statuses.map((status) => (status === SUPPRESSED ? 1 : 0));
  const marks = withheldParts(lines, columns, withheld);
  for (let at = 0; at < marks.length; at++) if (Number.isNaN(values[at])) marks[at] = 0;
  return marks;
};

/** Works out every cell of a table. Throws `TooManyCells`. */
export const packTable = ({
  query,
  rows,
  lines,
  columns,
  cell,
  known,
}: PivotTable): PackedTable => {
  const cells = lines.length * columns.length;
  if (cells > VIEW_LIMIT) throw new TooManyCells(cells);
  const values = new Float64Array(cells);
  const statuses = new Uint8Array(cells);
  let at = 0;
  for (const line of lines) {
    const knownAt = known?.(line);
    for (const column of columns) {
      const sum = knownAt?.(column) ?? null;
      if (sum === null) {
        const { value, status } = cell(line, column);
        values[at] = value ?? Number.NaN;
        statuses[at++] = STATUSES.indexOf(status);
      } else {
        values[at] = sum;
        statuses[at++] = sum === 0 ? ZERO : PUBLISHED;
      }
    }
  }
  const partial = partialTotals(lines, columns, values, statuses);
  return { query, rows, lines, columns, values, statuses, partial };
};

/** The table back from its travelling form; only its own lines and columns may be asked about. */
export const unpackTable = (packed: PackedTable): ShownTable => {
  const { query, rows, lines, columns, values, statuses, partial } = packed;
  const lineAt = new Map<Line, number>(lines.map((line, at) => [line, at]));
  const columnAt = new Map<Column, number>(columns.map((column, at) => [column, at]));
  const place = (line: Line, column: Column): number =>
    (lineAt.get(line) ?? -1) * columns.length + (columnAt.get(column) ?? -1);
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
