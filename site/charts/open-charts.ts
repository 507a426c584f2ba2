import type { BaseId, Locale } from '../../pipeline/registry/types.ts';
import type { Cell, CatalogCube } from '../../pipeline/registry/public-files.ts';
import { readCatalog } from '../data/index.ts';
import { areaVariable, openingMeasure, openingPeriod } from '../maps/map-query.ts';
import { isTail, labelOf } from '../tables/code-book.ts';
import type { Line } from '../tables/lines.ts';
import { openCube, type OpenCube } from '../tables/opening-table.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import { PLAIN, type Query } from '../tables/query.ts';
import { NATURALISED, variableOf, type TableVariable } from '../tables/schema.ts';
import type { Bar } from './bar-chart.ts';
import { ageVariable } from './pyramid.ts';

/** The cube of a base with age and sex, when the release has one. */
export const ageCube = (base: BaseId): CatalogCube | null =>
  readCatalog().cubes.find(
    (cube) => cube.base === base && ageVariable(cube.dimensions.map(({ id }) => id)) !== undefined,
  ) ?? null;

/** A question to the opening measure of a cube, largest first. */
export const queryOf = (
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

/** Bars of a chart; all the UFs with a figure, of the countries the largest. */
const MOST = { pais: 15, uf: 27 } as const;
const FEW = 15;

/** A measure and period other than those a page opens on. */
export type RankingOf = { readonly measure?: string; readonly period?: string };

/** A place or country that a bar or line can stand for: no group, nobody without one, no naturalised. */
export const isNamed = (
  { book }: OpenCube,
  variable: TableVariable,
  { role, codes: [code] }: Line,
): boolean =>
  role === 'value' &&
  typeof code === 'string' &&
  code !== NATURALISED &&
  !isTail(book, variable, code);

/** The largest countries or UFs of the last whole year; groups and places not disclosed are in the table. */
export const rankingOf = (
  cubeId: string,
  locale: Locale,
  kind: 'pais' | 'uf',
  { measure, period }: RankingOf = {},
): Ranking => {
  const cube = openCube(cubeId, locale);
  const { schema, book, data } = cube;
  const rows = [areaVariable(schema, kind)];
  const { id, from, to } =
    period === undefined ? openingPeriod(schema) : { id: period, from: period, to: period };
  const asked = { rows, from, to, ...(measure === undefined ? {} : { measure }) };
  const table = pivot(data, schema, book, queryOf(cube, asked));
  const [column] = table.columns;
  const closing = table.lines.at(-1);
  if (!column || !closing) throw new Error(`ranking without figures: ${cubeId}`);
  const variable = variableOf(schema, rows[0] ?? '');
  const bars = table.lines
    .filter((line) => isNamed(cube, variable, line))
    .slice(0, MOST[kind])
    .map((line) => ({
      name: labelOf(book, variable.id, line.codes[0] ?? ''),
      cell: table.cell(line, column),
    }))
    .filter(({ cell }, at) => at < FEW || cell.status === 'published');
  return { cube, table, bars, total: table.cell(closing, column), when: id };
};
