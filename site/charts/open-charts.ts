import type { BaseId, Locale } from '../../pipeline/registry/types.ts';
import type { Cell, CatalogCube } from '../../pipeline/registry/public-files.ts';
import { cubesOf, readCatalog } from '../data/index.ts';
import { areaVariable, openingMeasure, openingPeriod } from '../maps/map-query.ts';
import { isTail, labelOf } from '../tables/code-book.ts';
import type { Line } from '../tables/lines.ts';
import { openCube, type OpenCube } from '../tables/opening-table.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import { PLAIN, type Query } from '../tables/query.ts';
import { NATURALISED, variableByRole, variableOf, type TableVariable } from '../tables/schema.ts';
import type { Bar } from './bar-chart.ts';
import { ageVariable } from './pyramid.ts';

/** The cubes of a base that no attribute was added to, the one its headline comes from first. */
export const mainCubes = (base: BaseId): readonly CatalogCube[] =>
  cubesOf(base).filter(({ derivedFrom }) => derivedFrom === undefined);

/** The cube of a base with age and sex, when the release has one. */
export const ageCube = (base: BaseId): CatalogCube | null =>
  readCatalog().cubes.find(
    (cube) => cube.base === base && ageVariable(cube.dimensions.map(({ id }) => id)) !== undefined,
  ) ?? null;

const queryOf = (
  { schema }: OpenCube,
  changes: Pick<Query, 'rows' | 'from' | 'to'> & Partial<Query>,
): Query => ({
  ...PLAIN,
  measure: openingMeasure(schema),
  filters: {},
  naturalised: schema.naturalised,
  empty: false,
  sort: { by: 'total', descending: true },
  ...changes,
});

export type Ranking = {
  readonly cube: OpenCube;
  readonly table: PivotTable;
  readonly bars: readonly Bar[];
  readonly total: Cell;
  readonly when: string;
};

const MOST = 15;

/** A place or country that a bar or line can stand for: no group, nobody without one, no naturalised. */
const isNamed = (
  { book }: OpenCube,
  variable: TableVariable,
  { role, codes: [code] }: Line,
): boolean =>
  role === 'value' &&
  typeof code === 'string' &&
  code !== NATURALISED &&
  !isTail(book, variable, code);

/** The largest countries or UFs of the last whole year; groups and places not disclosed are in the table. */
export const rankingOf = (cubeId: string, locale: Locale, kind: 'pais' | 'uf'): Ranking => {
  const cube = openCube(cubeId, locale);
  const { schema, book, data } = cube;
  const rows = [areaVariable(schema, kind)];
  const { id, from, to } = openingPeriod(schema);
  const table = pivot(data, schema, book, queryOf(cube, { rows, from, to }));
  const [column] = table.columns;
  const closing = table.lines.at(-1);
  if (!column || !closing) throw new Error(`ranking without figures: ${cubeId}`);
  const variable = variableOf(schema, rows[0] ?? '');
  const bars = table.lines
    .filter((line) => isNamed(cube, variable, line))
    .slice(0, MOST)
    .map((line) => ({
      name: labelOf(book, variable.id, line.codes[0] ?? ''),
      cell: table.cell(line, column),
    }));
  return { cube, table, bars, total: table.cell(closing, column), when: id };
};

export type CountrySeries = {
  readonly cube: OpenCube;
  readonly table: PivotTable;
  readonly periods: readonly string[];
  readonly countries: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
};

const FEW = 12;

/** The largest countries, year by year. */
export const countrySeries = (cubeId: string, locale: Locale): CountrySeries | null => {
  const cube = openCube(cubeId, locale);
  const { schema, book, data } = cube;
  const [country, year] = [variableByRole(schema, 'country'), variableByRole(schema, 'year')];
  const [from, to] = [schema.periods[0], schema.periods.at(-1)];
  if (!country || !year || from === undefined || to === undefined) return null;
  const last = openingPeriod(schema);
  const ranked = pivot(
    data,
    schema,
    book,
    queryOf(cube, { rows: [country.id], from: last.from, to: last.to }),
  );
  const codes = ranked.lines
    .filter((line) => isNamed(cube, country, line))
    .map((line) => line.codes[0] ?? '')
    .slice(0, FEW);
  const filters = { [country.id]: codes };
  const table = pivot(
    data,
    schema,
    book,
    queryOf(cube, { rows: [country.id], columns: [year.id], from, to, filters }),
  );
  const columns = table.columns.filter(({ role }) => role !== 'total');
  return {
    cube,
    table,
    periods: columns.map(({ codes: [code] }) => String(code)),
    countries: codes.flatMap((code) => {
      const line = table.lines.find((each) => each.role === 'value' && each.codes[0] === code);
      return line
        ? [
            {
              name: labelOf(book, country.id, code),
              cells: columns.map((column) => table.cell(line, column)),
            },
          ]
        : [];
    }),
  };
};
