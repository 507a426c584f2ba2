import type { CodeBook } from './code-book.ts';
import { columnOf, deriveColumn, type CubeColumn, type CubeData } from './cube.ts';
import { hasBalance, variableByRole, type TableSchema } from './schema.ts';

/** Column of periods: the year, or year and month together; a month alone is never an axis. */
export const PERIOD = 'periodo';
/** Measure of a cube of movements after its admissions and separations became rows. */
export const MOVEMENTS = 'movimentos';
export const ADMISSION = '1';
export const SEPARATION = '2';

const codeAt = (column: CubeColumn, row: number): string =>
  column.codes[column.index[row] ?? 0] ?? '';

const periodColumn = (data: CubeData, schema: TableSchema): CubeColumn => {
  const year = columnOf(data, variableByRole(schema, 'year')?.id ?? 'ano');
  const monthId = variableByRole(schema, 'month')?.id;
  if (monthId === undefined) return { ...year, id: PERIOD };
  const month = columnOf(data, monthId);
  return deriveColumn(PERIOD, data.rows, (row) => `${codeAt(year, row)}-${codeAt(month, row)}`);
};

const continentColumn = (data: CubeData, schema: TableSchema, book: CodeBook): CubeColumn[] => {
  const continent = variableByRole(schema, 'continent');
  const country = variableByRole(schema, 'country');
  if (!continent || !country || data.columns.has(continent.id)) return [];
  const countries = columnOf(data, country.id);
  const parents = countries.codes.map((code) => book.get(country.id)?.get(code)?.parent ?? 'NE');
  return [deriveColumn(continent.id, data.rows, (row) => parents[countries.index[row] ?? 0] ?? '')];
};

/** The região of a UF is its first digit; a record of no known place is of no região. */
const regionOf = (uf: string): string => (uf === 'BR' ? uf : uf.replace('R', '').slice(0, 1));

const regionColumn = (data: CubeData, schema: TableSchema): CubeColumn[] => {
  const region = variableByRole(schema, 'region');
  const uf = variableByRole(schema, 'uf');
  if (!region || !uf) return [];
  const { codes, index } = columnOf(data, uf.id);
  return [{ id: region.id, codes: codes.map(regionOf), index }];
};

const picked = (column: CubeColumn, rows: readonly number[]): CubeColumn => ({
  ...column,
  index: Uint16Array.from(rows, (row) => column.index[row] ?? 0),
});

const nonZeroRows = (values: Int32Array | undefined): readonly number[] => {
  const rows: number[] = [];
  values?.forEach((value, row) => {
    if (value !== 0) rows.push(row);
  });
  return rows;
};

/** Cubes with one column per measure: each published admission or separation becomes one row. */
const stacked = (data: CubeData, movement: string): CubeData => {
  const admissions = nonZeroRows(data.measures.get('admissoes'));
  const separations = nonZeroRows(data.measures.get('desligamentos'));
  const rows = [...admissions, ...separations];
  const values = Int32Array.from(rows, (row, position) => {
    const measure = position < admissions.length ? 'admissoes' : 'desligamentos';
    return data.measures.get(measure)?.[row] ?? 0;
  });
  const kind = Uint16Array.from(rows, (_, position) => Number(position >= admissions.length));
  const columns = [...data.columns.values()].map((column) => picked(column, rows));
  return {
    ...data,
    rows: rows.length,
    columns: new Map(
      [...columns, { id: movement, codes: [ADMISSION, SEPARATION], index: kind }].map((each) => [
        each.id,
        each,
      ]),
    ),
    measures: new Map([[MOVEMENTS, values]]),
  };
};

/** Cubes with the type of movement as a dimension: a row's figure is whichever measure it carries. */
const merged = (data: CubeData): CubeData => {
  const parts = [...data.measures].filter(([id]) => id !== 'saldo').map(([, values]) => values);
  const values = new Int32Array(data.rows);
  for (const part of parts)
    part.forEach((value, row) => (values[row] = (values[row] ?? 0) + value));
  return { ...data, measures: new Map([[MOVEMENTS, values]]) };
};

const asMovements = (data: CubeData, schema: TableSchema): CubeData => {
  const movement = variableByRole(schema, 'movement');
  if (!movement || !hasBalance(schema)) return data;
  return data.columns.has(movement.id) ? merged(data) : stacked(data, movement.id);
};

/**
 * A decoded cube with the columns the cross-table works on: the period (year or year-month), the
 * continent derived from the country when the file leaves it out, the região of each UF, and movements as rows, so that an
 * absent admission is an absent row and never a zero.
 */
export const modelCube = (decoded: CubeData, schema: TableSchema, book: CodeBook): CubeData => {
  const data = asMovements(decoded, schema);
  const added = [
    periodColumn(data, schema),
    ...continentColumn(data, schema, book),
    ...regionColumn(data, schema),
  ];
  return {
    ...data,
    columns: new Map([...data.columns, ...added.map((each) => [each.id, each] as const)]),
  };
};
