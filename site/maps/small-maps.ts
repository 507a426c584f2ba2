import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { openCube, type OpenCube } from '../tables/opening-table.ts';
import { isTail, labelOf } from '../tables/code-book.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import { PLAIN, type Query } from '../tables/query.ts';
import { NATURALISED, variableByRole, variableOf } from '../tables/schema.ts';
import { createScale, paintOf, type ClassScale } from './classes.ts';
import { areaVariable, openingMeasure, openingPeriod } from './map-query.ts';

/** One of several small maps: its name and the paint of every UF. */
export type SmallMap = {
  readonly code: string;
  readonly name: string;
  readonly total: Cell;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly paint: ReadonlyMap<string, string>;
};

/** Small maps that share their classes, with the table they come from. */
export type SmallMapSet = {
  readonly cube: OpenCube;
  /** The question of the whole set; the table may hold the countries drawn alone. */
  readonly query: Query;
  readonly table: PivotTable;
  readonly maps: readonly SmallMap[];
  readonly scale: ClassScale;
};

/** Maps shown of a list of countries. */
const MOST = 12;

const NONE: Cell = { value: null, status: 'not_available' };

const queryOf = ({ schema }: OpenCube, column: string, whole: boolean): Query => {
  const period = openingPeriod(schema);
  const [first = period.from, last = period.to] = [schema.periods[0], schema.periods.at(-1)];
  return {
    ...PLAIN,
    rows: [areaVariable(schema, 'uf')],
    columns: [column],
    measure: openingMeasure(schema),
    filters: {},
    from: whole ? first : period.from,
    to: whole ? last : period.to,
    naturalised: schema.naturalised,
    empty: true,
    sort: { by: 'label', descending: false },
  };
};

const columnsOf = (cube: OpenCube, table: PivotTable, column: string) => {
  const variable = variableOf(cube.schema, column);
  return table.columns.filter(
    ({ role, codes: [code] }) =>
      role !== 'total' &&
      typeof code === 'string' &&
      code !== NATURALISED &&
      !isTail(cube.book, variable, code),
  );
};

const valueOf = (cell: Cell): number => cell.value ?? Number.NEGATIVE_INFINITY;

const drawnMaps = (cube: OpenCube, table: PivotTable, column: string) => {
  const total = table.lines.at(-1);
  const lines = table.lines.filter(({ codes: [code] }) => /^\d\d$/.test(String(code)));
  return columnsOf(cube, table, column).map((each) => ({
    code: String(each.codes[0]),
    total: total ? table.cell(total, each) : NONE,
    cells: new Map(lines.map((line) => [String(line.codes[0]), table.cell(line, each)])),
  }));
};

/** The countries with the largest totals, largest first, and the table of them alone. */
const largestCountries = (cube: OpenCube, column: string, query: Query) => {
  const { schema, book, data } = cube;
  const all = drawnMaps(cube, pivot(data, schema, book, query), column);
  const chosen = all.toSorted((a, b) => valueOf(b.total) - valueOf(a.total)).slice(0, MOST);
  const filters = { [column]: chosen.map(({ code }) => code) };
  return { chosen, query: { ...query, filters } };
};

/**
 * The UFs once for each year of a cube, or once for each of its largest countries in the last whole
 * year, in classes (quantiles) of all their figures together.
 */
export const smallMapsOf = (
  cubeId: string,
  locale: Locale,
  by: 'year' | 'country',
): SmallMapSet => {
  const cube = openCube(cubeId, locale);
  const { schema, book, data } = cube;
  const column = variableByRole(schema, by)?.id;
  if (column === undefined) throw new Error(`no ${by} in ${cubeId}`);
  const asked = queryOf(cube, column, by === 'year');
  const largest = by === 'country' ? largestCountries(cube, column, asked) : null;
  const query = largest?.query ?? asked;
  const table = pivot(data, schema, book, query);
  const chosen = largest?.chosen ?? drawnMaps(cube, table, column);
  const scale = createScale(
    chosen.flatMap(({ cells }) => [...cells.values()]),
    query.measure === 'saldo',
  );
  const maps = chosen.map((each) => ({
    ...each,
    name: labelOf(book, column, each.code),
    paint: new Map([...each.cells].map(([code, cell]) => [code, paintOf(scale, cell)])),
  }));
  return { cube, query: asked, table, maps, scale };
};
