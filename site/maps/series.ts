import type { Cell } from '../../pipeline/registry/public-files.ts';
import { isTail, type CodeBook } from '../tables/code-book.ts';
import type { CubeData } from '../tables/cube.ts';
import type { Line } from '../tables/lines.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import type { Query } from '../tables/query.ts';
import { variableByRole, variableOf, type TableSchema } from '../tables/schema.ts';
import { mapPeriods, mapQuery, type MapChoice } from './map-query.ts';

/** A cell in a page: a figure, `x` withheld, `.` not available. */
export type PackedCell = number | 'x' | '.';

/**
 * Every figure the map of the country can show without a filter, so that changing period or measure
 * asks the network for nothing: one row per period, one figure per code and, last, the total.
 */
export type MapSeries = {
  readonly codes: readonly string[];
  readonly periods: readonly string[];
  readonly measures: Readonly<Record<string, readonly (readonly PackedCell[])[]>>;
};

const pack = ({ value, status }: Cell): PackedCell =>
  status === 'suppressed' ? 'x' : (value ?? '.');

const unpack = (cell: PackedCell): Cell => {
  if (cell === 'x') return { value: null, status: 'suppressed' };
  if (cell === '.') return { value: null, status: 'not_available' };
  return { value: cell, status: cell === 0 ? 'zero' : 'published' };
};

const WHOLE = {
  kind: 'uf',
  uf: null,
  country: null,
  method: 'quantile',
  layer: 'classes',
  per: 'total',
} as const;

const byPeriod = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  measure: string,
  role: 'year' | 'month',
): PivotTable | null => {
  const [first, last] = [schema.periods[0], schema.periods.at(-1)];
  const column = variableByRole(schema, role)?.id;
  if (column === undefined || first === undefined || last === undefined) return null;
  const period = { id: '', from: first, to: last };
  const query: Query = {
    ...mapQuery(schema, { ...WHOLE, measure, period }),
    columns: [column],
    sort: { by: 'label', descending: false },
  };
  return pivot(data, schema, book, query);
};

const figuresByPeriod = (
  table: PivotTable,
  codes: readonly string[],
): ReadonlyMap<string, readonly PackedCell[]> => {
  const lines = new Map(table.lines.map((line) => [line.codes[0] ?? '', line]));
  const packed = (line: Line | undefined, column: PivotTable['columns'][number]): PackedCell =>
    line ? pack(table.cell(line, column)) : 0;
  return new Map(
    table.columns.flatMap((column) => {
      const [period] = column.codes;
      return typeof period === 'string'
        ? [[period, [...codes, ''].map((code) => packed(lines.get(code), column))] as const]
        : [];
    }),
  );
};

const ROLES = ['year', 'month'] as const;

export const buildSeries = (data: CubeData, schema: TableSchema, book: CodeBook): MapSeries => {
  const tables = schema.measures.map(({ id }) => ({
    id,
    tables: ROLES.flatMap((role) => byPeriod(data, schema, book, id, role) ?? []),
  }));
  const listed = tables.flatMap((each) => each.tables.flatMap(({ lines }) => lines));
  const codes = [...new Set(listed.flatMap(({ codes: [code] }) => code ?? []))];
  const periods = mapPeriods(schema).map(({ id }) => id);
  return {
    codes,
    periods,
    measures: Object.fromEntries(
      tables.map((each) => {
        const figures = new Map(each.tables.flatMap((table) => [...figuresByPeriod(table, codes)]));
        return [each.id, periods.map((period) => figures.get(period) ?? [])];
      }),
    ),
  };
};

const line = (code: string | null, at: number, role: Line['role']): Line => ({
  codes: [code],
  level: 0,
  role,
  at,
  part: null,
});

/** The table of one choice of the map, out of the figures the page carries. */
export const tableFromSeries = (
  series: MapSeries,
  schema: TableSchema,
  book: CodeBook,
  choice: MapChoice,
): PivotTable => {
  const query = mapQuery(schema, choice);
  const uf = variableOf(schema, query.rows[0] ?? '');
  const cells = series.measures[choice.measure]?.[series.periods.indexOf(choice.period.id)] ?? [];
  const cellAt = (at: number): Cell => unpack(cells[at] ?? '.');
  const listed = series.codes.map((code, at) =>
    line(code, at, isTail(book, uf, code) ? 'tail' : 'value'),
  );
  const value = ({ at }: Line): number => cellAt(at).value ?? Number.NEGATIVE_INFINITY;
  const places = listed
    .filter(({ role }) => role === 'value')
    .toSorted((a, b) => (value(b) === value(a) ? 0 : value(b) - value(a)));
  const withheld = listed.filter(({ role, at }) => role === 'tail' && cellAt(at).value !== 0);
  return {
    query,
    rows: query.rows,
    lines: [...places, ...withheld, line(null, series.codes.length, 'total')],
    columns: [line(null, 0, 'total')],
    cell: ({ at }) => cellAt(at),
    known: null,
  };
};
