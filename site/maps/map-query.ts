import { periodsOf, PLAIN, type Query } from '../tables/query.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';
import type { ClassMethod } from './breaks.ts';
import type { MapPer } from './rate.ts';

/** A choice of the period control: one year (all its months) or one month. */
export type MapPeriod = { readonly id: string; readonly from: string; readonly to: string };

/** Years first, then months: a flow can be seen by year or by month, a stock by year only. */
export const mapPeriods = (schema: TableSchema): readonly MapPeriod[] => {
  const { periods } = schema;
  const single = periods.map((period) => ({ id: period, from: period, to: period }));
  if (schema.periodicity === 'year') return single;
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))].map((year) => {
    const months = periods.filter((period) => period.startsWith(year));
    return { id: year, from: months[0] ?? year, to: months.at(-1) ?? year };
  });
  return [...years, ...single];
};

/** The period a map opens on: the last year that is whole, else the last one there is. */
export const openingPeriod = (schema: TableSchema): MapPeriod => {
  const years = mapPeriods(schema).filter(({ id }) => id.length === 4);
  const months = ({ id }: MapPeriod): number =>
    schema.periods.filter((period) => period.startsWith(id)).length;
  const whole = years.filter((year) => schema.periodicity === 'year' || months(year) === 12);
  const period = whole.at(-1) ?? years.at(-1);
  if (!period) throw new Error(`cube without periods: ${schema.cubeId}`);
  return period;
};

/** `default` of a cube with a balance is the balance only where the page asks for it. */
export const openingMeasure = (schema: TableSchema): string => schema.measures[0]?.id ?? '';

/** What the areas of a map are. */
export type MapKind = 'uf' | 'municipio' | 'pais';

/** Colours of classes, circles in proportion to the figure, or flows from country to UF. */
export type MapLayer = 'classes' | 'circles' | 'flows';

/** Code of the country among those of its places. */
export const WHOLE_COUNTRY = 'BR';

export type MapChoice = {
  readonly kind: MapKind;
  readonly measure: string;
  readonly period: MapPeriod;
  /** UF whose municípios are drawn, or that the countries are counted in; null for all. */
  readonly uf: string | null;
  /** Country counted; on the map of countries, the one whose flows are drawn. Null for all. */
  readonly country: string | null;
  readonly method: ClassMethod;
  readonly layer: MapLayer;
  /** The count itself, or per thousand of something; a map of countries has counts alone. */
  readonly per: MapPer;
};

const ROLES = { uf: 'uf', municipio: 'municipio', pais: 'country' } as const;

/** The variable of the areas of a map. */
export const areaVariable = (schema: TableSchema, kind: MapKind): string => {
  const found = variableByRole(schema, ROLES[kind]);
  if (!found) throw new Error(`no ${kind} in ${schema.cubeId}`);
  return found.id;
};

const filtersOf = (schema: TableSchema, { kind, uf, country }: MapChoice): Query['filters'] => {
  const countries = variableByRole(schema, 'country')?.id;
  return {
    ...(uf === null ? {} : { [areaVariable(schema, 'uf')]: [uf] }),
    ...(country === null || kind === 'pais' || !countries ? {} : { [countries]: [country] }),
  };
};

/** The table behind a map: one line per area, largest first, places not disclosed at the end. */
export const mapQuery = (schema: TableSchema, choice: MapChoice): Query => ({
  ...PLAIN,
  rows: [areaVariable(schema, choice.kind)],
  measure: choice.measure,
  filters: filtersOf(schema, choice),
  from: choice.period.from,
  to: choice.period.to,
  naturalised: schema.naturalised,
  empty: true,
  sort: { by: 'total', descending: true },
});

/** The table behind the flows: countries by UF, of one country when one is chosen. */
export const flowQuery = (schema: TableSchema, choice: MapChoice): Query => ({
  ...mapQuery(schema, choice),
  columns: [areaVariable(schema, 'uf')],
  filters: filtersOf(schema, { ...choice, kind: 'uf' }),
  empty: false,
});

/** Whether a year on the map lacks months, which its title then says. */
export const isPartialYear = (schema: TableSchema, { id, from, to }: MapPeriod): boolean =>
  schema.periodicity === 'month' &&
  id.length === 4 &&
  periodsOf(schema, { from, to } as Query).length < 12;
