import { periodsOf, PLAIN, type Query } from '../tables/query.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';

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

export type MapChoice = {
  readonly measure: string;
  readonly period: MapPeriod;
  /** UF whose municípios are drawn; null for the map of the country by UF. */
  readonly uf: string | null;
  readonly country: string | null;
};

/** The table behind a map: one line per area, largest first, places not disclosed at the end. */
export const mapQuery = (schema: TableSchema, choice: MapChoice): Query => {
  const uf = variableByRole(schema, 'uf')?.id ?? 'uf';
  const municipio = variableByRole(schema, 'municipio')?.id ?? 'municipio';
  const country = variableByRole(schema, 'country')?.id;
  const filters: Record<string, readonly string[]> = {};
  if (choice.uf !== null) filters[uf] = [choice.uf];
  if (choice.country !== null && country) filters[country] = [choice.country];
  return {
    ...PLAIN,
    rows: [choice.uf === null ? uf : municipio],
    measure: choice.measure,
    filters,
    from: choice.period.from,
    to: choice.period.to,
    naturalised: schema.naturalised,
    empty: true,
    sort: { by: 'total', descending: true },
  };
};

/** Whether a year on the map lacks months, which its title then says. */
export const isPartialYear = (schema: TableSchema, { id, from, to }: MapPeriod): boolean =>
  schema.periodicity === 'month' &&
  id.length === 4 &&
  periodsOf(schema, { from, to } as Query).length < 12;
