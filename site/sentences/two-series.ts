import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import { seriesOf, valueAt } from './series.ts';

/** The balance of a month in both vintages; undefined where a vintage does not cover the month. */
export type TwoSeriesRow = {
  readonly period: string;
  readonly unadjusted: number | undefined;
  readonly adjusted: number | undefined;
  readonly difference: number | undefined;
};

/** Balances without naturalised Brazilians, for every month that either vintage covers, in order. */
export const twoSeriesRows = (
  unadjustedCube: CatalogCube,
  adjustedCube: CatalogCube,
): readonly TwoSeriesRow[] => {
  const [one, other] = [unadjustedCube, adjustedCube].map((cube) =>
    seriesOf(cube, 'saldo', 'without'),
  );
  if (!one || !other) return [];
  const periods = [...new Set([...one.periods, ...other.periods])].toSorted();
  return periods.map((period) => {
    const [unadjusted, adjusted] = [valueAt(one, period), valueAt(other, period)];
    const difference =
      unadjusted === undefined || adjusted === undefined ? undefined : adjusted - unadjusted;
    return { period, unadjusted, adjusted, difference };
  });
};

/** The latest month whose two balances differ; null when none does. */
export const differingMonth = (rows: readonly TwoSeriesRow[]): TwoSeriesRow | null =>
  rows.findLast(({ difference }) => difference !== undefined && difference !== 0) ?? null;
