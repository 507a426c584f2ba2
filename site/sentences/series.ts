import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Note } from '../../pipeline/registry/types.ts';

/** Values of one measure over the periods of a cube. */
export type Series = {
  readonly periods: readonly string[];
  readonly values: readonly number[];
  /** Pairs of periods that must not be compared. */
  readonly breaks: readonly (readonly [string, string])[];
};

/** Whether naturalised Brazilians (país XBR) are counted. */
export type Naturalised = 'with' | 'without';

const breaksOf = (notes: readonly Note[]): Series['breaks'] =>
  notes.flatMap(({ breakBetween }) => (breakBetween ? [breakBetween] : []));

/** The national series of a measure, from the totals of the catalog; throws on an unknown measure. */
export const seriesOf = (cube: CatalogCube, measure: string, naturalised: Naturalised): Series => {
  const totals = naturalised === 'with' ? cube.totals : cube.totalsWithoutNaturalised;
  const values = totals[measure];
  if (!values) throw new Error(`unknown measure: ${measure} in ${cube.id}`);
  return { periods: cube.periods, values, breaks: breaksOf(cube.notes) };
};

export type Point = { readonly period: string; readonly value: number };

/** The value of a period; undefined when the series does not cover it. */
export const valueAt = (series: Series, period: string): number | undefined =>
  series.values[series.periods.indexOf(period)];

/** The latest point; throws on an empty series. */
export const lastPoint = (series: Series): Point => {
  const [period, value] = [series.periods.at(-1), series.values.at(-1)];
  if (period === undefined || value === undefined) throw new Error('empty series');
  return { period, value };
};

/** Whether a break lies between two periods, in either order; years are compared with the year of a month. */
export const crossesBreak = (breaks: Series['breaks'], one: string, other: string): boolean => {
  const [from, to] = one < other ? [one, other] : [other, one];
  return breaks.some(
    ([before, after]) => from <= before.slice(0, from.length) && to >= after.slice(0, to.length),
  );
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The same month of the year before, or the year before. */
export const yearBefore = (period: string): string =>
  `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/** The month before '2022-01' is '2021-12'. */
export const monthBefore = (period: string): string => {
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  return month === 1 ? `${year - 1}-12` : `${year}-${twoDigits(month - 1)}`;
};

/** What an earlier period is to a later one: its value, unknown, or not comparable. */
export type Comparison =
  | { readonly kind: 'value'; readonly period: string; readonly value: number }
  | { readonly kind: 'broken'; readonly period: string }
  | { readonly kind: 'absent' };

export const compareWith = (series: Series, period: string, earlier: string): Comparison => {
  const value = valueAt(series, earlier);
  if (value === undefined) return { kind: 'absent' };
  return crossesBreak(series.breaks, earlier, period)
    ? { kind: 'broken', period: earlier }
    : { kind: 'value', period: earlier, value };
};
