import type { CatalogCube, Cell } from '../../pipeline/registry/public-files.ts';
import { detailOf, mainOf, type Detail } from '../data/details.ts';
import { detailsOf, findCube } from '../data/release.ts';
import { onlyMeasure } from '../sentences/stock.ts';
import {
  isPublished,
  lastPublished,
  seriesOfPlace,
  totalOfPlace,
  type PlaceSeries,
} from './figures.ts';
import type { Place, PlaceKind } from './place.ts';

/** What is counted; exits stand in for a place with no published admission. */
export type FactKind = 'stock' | 'flow' | 'exits' | 'cards';

/** What one base says of a place: its series by year and the year the page speaks of. */
export type Fact = {
  readonly kind: FactKind;
  readonly cube: CatalogCube;
  readonly measure: string;
  /** Whether it counts everyone, without telling countries or sexes apart: the total of a municipality. */
  readonly whole: boolean;
  readonly series: PlaceSeries;
  readonly year: string;
  readonly cell: Cell;
  /** The same as a reader is told it: a year, or the years that were added up. */
  readonly when: string;
  /** The period in the words of a table's address. */
  readonly period: string;
  /** The total of the municipality in the same year, where it is published. */
  readonly total?: Fact;
};

const cubeOfKind = (kind: FactKind): CatalogCube | null => {
  if (kind === 'stock') return findCube('RAIS');
  return kind === 'cards' ? findCube('CTPS') : findCube('CAGED', 'sem_ajuste');
};

/** Cubes that may speak of a place, the one that says most of a year first. */
const cubesOfKind = (kind: FactKind, place: PlaceKind): readonly CatalogCube[] => {
  const main = cubeOfKind(kind);
  if (!main || kind === 'cards') return main ? [main] : [];
  const derived = (detail: Detail): readonly CatalogCube[] =>
    detailsOf(main.base).filter((cube) => detailOf(cube) === detail);
  return place === 'municipio'
    ? [...derived('MUNICIPIO'), ...derived('ANUAL'), main]
    : [main, ...derived('ANUAL')];
};

const measureOf = (kind: FactKind, cube: CatalogCube): string => {
  if (kind === 'flow') return 'admissoes';
  return kind === 'exits' ? 'desligamentos' : onlyMeasure(cube);
};

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

const factIn = (cube: CatalogCube, place: Place, kind: FactKind): Fact | null => {
  if (place.kind === 'municipio' && !cube.hasMunicipio) return null;
  const measure = measureOf(kind, cube);
  const series = seriesOfPlace(cube, place, measure, 'ano');
  const year = series.periods[lastPublished(series)];
  if (year === undefined) return null;
  const whole = !cube.dimensions.some(({ id }) => id === 'sexo');
  const fact = { kind, cube, measure, whole, series, year };
  const told = toldOf(place, fact);
  return isPublished(told.cell) ? { ...fact, ...told } : null;
};

/** The newest of some facts; of two of the same year, the first. */
const newest = (facts: readonly Fact[]): Fact | null =>
  facts.reduce<Fact | null>((best, each) => (best && best.year >= each.year ? best : each), null);

/** What the cubes of a kind say: of groups, and with it a total of the same year; or a newer total alone. */
const factOf = (place: Place, kind: FactKind): Fact | null => {
  const said = cubesOfKind(kind, place.kind).flatMap((cube) => factIn(cube, place, kind) ?? []);
  const groups = newest(said.filter(({ whole }) => !whole));
  const total = newest(said.filter(({ whole }) => whole));
  if (!groups || !total || total.year < groups.year) return groups ?? total;
  return total.year > groups.year ? total : { ...groups, total };
};

const known = new Map<string, readonly Fact[]>();

const listFacts = (place: Place): readonly Fact[] => {
  const flow = factOf(place, 'flow');
  const facts = [factOf(place, 'stock'), flow ?? factOf(place, 'exits'), factOf(place, 'cards')];
  return facts.filter((fact) => fact !== null);
};

/** What each base with a published figure says of a place; the first one leads the page. */
export const factsOf = (place: Place): readonly Fact[] => {
  const facts = known.get(place.slug) ?? listFacts(place);
  known.set(place.slug, facts);
  return facts;
};

/** The first fact that tells countries and sexes apart; null where only totals are published. */
export const groupsOf = (place: Place): Fact | null =>
  factsOf(place).find(({ whole }) => !whole) ?? null;

/** The figure that speaks for a place: its total where it is published, what is told of groups where not. */
export const spokenOf = (fact: Fact): Fact => fact.total ?? fact;

/** The same fact in the main cube of its base, where the places above a municipality have their totals. */
export const inMainCube = (fact: Fact): Fact => {
  const cube = mainOf(fact.cube);
  return { ...fact, cube, whole: false, period: periodOfYear(cube, fact.year) };
};
