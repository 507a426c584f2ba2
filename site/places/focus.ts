import type { CatalogCube, Cell } from '../../pipeline/registry/public-files.ts';
import { findCube } from '../data/release.ts';
import { onlyMeasure } from '../sentences/stock.ts';
import {
  isPublished,
  lastPublished,
  seriesOfPlace,
  totalOfPlace,
  type PlaceSeries,
} from './figures.ts';
import type { Place } from './place.ts';

export type FactKind = 'stock' | 'flow' | 'cards';

/** What one base says of a place: its series by year and the year the page speaks of. */
export type Fact = {
  readonly kind: FactKind;
  readonly cube: CatalogCube;
  readonly measure: string;
  readonly series: PlaceSeries;
  readonly year: string;
  readonly cell: Cell;
  /** The same as a reader is told it: a year, or the years that were added up. */
  readonly when: string;
  /** The period in the words of a table's address. */
  readonly period: string;
};

const cubeOfKind = (kind: FactKind): CatalogCube | null => {
  if (kind === 'stock') return findCube('RAIS');
  return kind === 'flow' ? findCube('CAGED', 'sem_ajuste') : findCube('CTPS');
};

const measureOf = (kind: FactKind, cube: CatalogCube): string =>
  kind === 'flow' ? 'admissoes' : onlyMeasure(cube);

/** The months of a year that a cube covers, as an address says it; a stock has one date a year. */
export const periodOfYear = ({ periods, periodicity }: CatalogCube, year: string): string => {
  if (periodicity === 'year') return year;
  const months = periods.filter((period) => period.startsWith(year));
  return `${months[0] ?? year}..${months.at(-1) ?? year}`;
};

type Told = Pick<Fact, 'cell' | 'when' | 'period'>;

/** Cards are told over the whole series, which ended; the others in their last year with a figure. */
const toldOf = (place: Place, fact: Omit<Fact, keyof Told>): Told => {
  const { kind, cube, measure, series, year } = fact;
  const [first, last] = [cube.periods[0] ?? '', cube.periods.at(-1) ?? ''];
  if (kind === 'cards')
    return {
      cell: totalOfPlace(cube, place, measure),
      when: `${first.slice(0, 4)}-${last.slice(0, 4)}`,
      period: `${first}..${last}`,
    };
  const cell = series.cells[series.periods.indexOf(year)] ?? NOTHING;
  return { cell, when: year, period: periodOfYear(cube, year) };
};

const NOTHING: Cell = { value: null, status: 'not_available' };

const factOf = (place: Place, kind: FactKind): Fact | null => {
  const cube = cubeOfKind(kind);
  if (!cube || (place.kind === 'municipio' && !cube.hasMunicipio)) return null;
  const measure = measureOf(kind, cube);
  const series = seriesOfPlace(cube, place, measure, 'ano');
  const year = series.periods[lastPublished(series)];
  if (year === undefined) return null;
  const fact = { kind, cube, measure, series, year };
  const told = toldOf(place, fact);
  return isPublished(told.cell) ? { ...fact, ...told } : null;
};

const KINDS: readonly FactKind[] = ['stock', 'flow', 'cards'];

/** What each base with a published figure says of a place; the first one leads the page. */
export const factsOf = (place: Place): readonly Fact[] =>
  KINDS.flatMap((kind) => factOf(place, kind) ?? []);
