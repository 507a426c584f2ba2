import { columnLabel } from '../labels.ts';
import type { Column, Line } from '../lines.ts';
import { variableOf } from '../schema.ts';
import type { Context } from './flat.ts';
import { labelOfLine, printedCell } from './table-grid.ts';

/** Eight colours that differ in lightness too, for eyes that mix up hues (Okabe and Ito, 2008). */
export const COLOURS = [
  '#0b4fa8',
  '#c2410c',
  '#00795f',
  '#8a4f9e',
  '#7a6a00',
  '#3b8bc4',
  '#5a606a',
  '#b0337a',
];

/** A figure of a chart: null where there is none, and what the table prints in its place. */
export type Point = { readonly value: number | null; readonly printed: string };

export type Series = { readonly name: string; readonly points: readonly Point[] };

/** What a chart draws: its periods or its lines, and one series or more of as many points. */
export type ChartData = {
  readonly kind: 'time' | 'bars';
  readonly labels: readonly string[];
  /** Year or month of each label of a series of time. */
  readonly periods: readonly string[];
  readonly series: readonly Series[];
  /** Variables that the drawing tells apart, the others being added over. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What one series is of, where it is not the whole of the table. */
  readonly only: string;
  /** How many lines or series there are, when not all are drawn. */
  readonly left: { readonly drawn: number; readonly all: number } | null;
};

/** Lines of bars, and groups of bars in each, at most. */
const BARS = 25;
const GROUPED = 3;

const isTime = ({ schema }: Context, id: string | undefined): boolean =>
  id !== undefined && /^(?:year|month)$/.test(variableOf(schema, id).role);

const isValue = ({ role }: Line | Column): boolean => role === 'value' || role === 'tail';

const byPeriod = <Each extends Line | Column>(list: readonly Each[]): readonly Each[] =>
  list.toSorted((a, b) => ((a.codes[0] ?? '') < (b.codes[0] ?? '') ? -1 : 1));

const pointOf = (context: Context, line: Line, column: Column): Point => ({
  value: context.table.cell(line, column).value,
  printed: printedCell(context, line, column),
});

/** The whole name of a column: one variable of the header after the other. */
const columnName = ({ table, schema, book }: Context, column: Column): string =>
  column.codes
    .flatMap((code, level) =>
      code === null
        ? []
        : [columnLabel(schema, book, table.query, { ...column, role: 'value' }, level)],
    )
    .join(', ') || columnLabel(schema, book, table.query, column);

const cut = (all: number, limit: number): ChartData['left'] =>
  all > limit ? { drawn: limit, all } : null;

/** Time down the rows: one series per column. */
const downwards = (context: Context, lines: readonly Line[]): ChartData => {
  const { table } = context;
  const ordered = byPeriod(lines);
  const leaves = table.columns.filter(({ role }) => role !== 'total');
  const all = leaves.length > 0 ? leaves : table.columns;
  return {
    kind: 'time',
    labels: ordered.map((line) => labelOfLine(context, line)),
    periods: ordered.map(({ codes }) => codes[0] ?? ''),
    series: all.slice(0, COLOURS.length).map((column) => ({
      name: columnName(context, column),
      points: ordered.map((line) => pointOf(context, line, column)),
    })),
    rows: table.query.rows.slice(0, 1),
    columns: table.query.columns,
    only: '',
    left: cut(all.length, COLOURS.length),
  };
};

/** The largest lines in a column, in the order they have in the table. */
const largest = ({ table }: Context, lines: readonly Line[], column: Column): readonly Line[] => {
  const size = (line: Line): number => table.cell(line, column).value ?? Number.NEGATIVE_INFINITY;
  const kept = new Set(lines.toSorted((a, b) => size(b) - size(a)).slice(0, COLOURS.length));
  return lines.filter((line) => kept.has(line));
};

/** Time across the columns: one series per line, of the largest in the last period. */
const across = (context: Context, lines: readonly Line[]): ChartData => {
  const { table } = context;
  const ordered = byPeriod(table.columns.filter(({ codes }) => (codes[0] ?? null) !== null));
  const drawn = largest(context, lines, ordered.at(-1)!);
  return {
    kind: 'time',
    labels: ordered.map((column) => columnName(context, column)),
    periods: ordered.map(({ codes }) => codes[0] ?? ''),
    series: drawn.map((line) => ({
      name: labelOfLine(context, line),
      points: ordered.map((column) => pointOf(context, line, column)),
    })),
    rows: table.query.rows.slice(0, 1),
    columns: table.query.columns,
    only: '',
    left: cut(lines.length, COLOURS.length),
  };
};

/** The column a ranking is of: the one the table is sorted by, else the last that has a figure, a total where one has. */
const rankedColumn = ({ table }: Context, lines: readonly Line[]): Column => {
  const { by, codes = [] } = table.query.sort;
  const sorted = table.columns.find(
    (column) => by === 'column' && column.codes.filter(Boolean).join() === codes.join(),
  );
  const told = table.columns.findLast((column) =>
    lines.some((line) => table.cell(line, column).value !== null),
  );
  return sorted ?? told ?? table.columns.at(-1)!;
};

const bars = (context: Context, lines: readonly Line[]): ChartData => {
  const { table } = context;
  const leaves = table.columns.filter(({ role }) => role !== 'total');
  const grouped = table.query.columns.length === 1 && leaves.length > 1 && leaves.length <= GROUPED;
  const one = rankedColumn(context, lines);
  const columns = grouped ? leaves : [one];
  const drawn = lines.slice(0, BARS);
  return {
    kind: 'bars',
    labels: drawn.map((line) => labelOfLine(context, line)),
    periods: [],
    series: columns.map((column) => ({
      name: columnName(context, column),
      points: drawn.map((line) => pointOf(context, line, column)),
    })),
    rows: table.query.rows.slice(0, 1),
    columns: grouped ? table.query.columns : [],
    only: grouped || table.query.columns.length === 0 ? '' : columnName(context, one),
    left: cut(lines.length, BARS),
  };
};

/** How a view is best drawn: a series over time where its rows or columns are time, ranked bars otherwise. */
export const chartData = (context: Context): ChartData => {
  const { table } = context;
  const { rows, columns } = table.query;
  const lines = table.lines.filter((line) => isValue(line) && line.level === 0);
  const listed = lines.length > 0 ? lines : table.lines.slice(-1);
  if (isTime(context, rows[0]) && listed.length > 1) return downwards(context, listed);
  const periods = table.columns.filter(({ codes }) => (codes[0] ?? null) !== null);
  if (columns.length === 1 && isTime(context, columns[0]) && periods.length > 2)
    return across(context, listed);
  return bars(context, listed);
};
