import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { countryDimension, NATURALISED, periodFilter, sumBy, valueCodes } from '../data/cells.ts';
import { readCodeList } from '../data/release.ts';
import { formatDifference, formatInteger, formatPercent, formatPeriod } from '../format/index.ts';
import { fill, texts } from '../text/index.ts';
import { counted } from './counted.ts';
import { compareWith, lastPoint, seriesOf, yearBefore } from './series.ts';
import { onlyMeasure } from './stock.ts';

const countryName = (code: string, locale: Locale): string =>
  readCodeList('pais').codes.find((each) => each.code === code)?.label[locale] ?? code;

/** The single country with the largest value; ties go to the first code, so that builds repeat. */
const largest = (
  values: Iterable<readonly [string, number]>,
): readonly [string, number] | undefined =>
  [...values]
    .filter(([code, value]) => valueCodes('pais').has(code) && code !== NATURALISED && value > 0)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0];

const byCountry = (cube: CatalogCube, measure: string, period: string) =>
  sumBy(cube.id, measure, { by: countryDimension(cube.id), filter: periodFilter(period) });

/** The country of birth with most admissions in the latest month; null when none is published. */
export const admissionLeader = (cube: CatalogCube, locale: Locale): string | null => {
  const { changed, admissions } = texts[locale].sentences;
  const { period, value: total } = lastPoint(seriesOf(cube, 'admissoes', 'without'));
  const [code, value] = largest(byCountry(cube, 'admissoes', period)) ?? [];
  if (code === undefined || value === undefined || total === 0) return null;
  return fill(changed.leader, {
    month: formatPeriod(period, locale, 'long'),
    country: countryName(code, locale),
    admissions: counted(value, admissions, locale),
    total: formatInteger(total, locale),
    share: formatPercent(value / total, locale),
  });
};

/** The nationality whose stock grew most in a year; null at the start of a series or across a break. */
export const growthLeader = (cube: CatalogCube, locale: Locale): string | null => {
  const series = seriesOf(cube, onlyMeasure(cube), 'without');
  const { period } = lastPoint(series);
  const previous = yearBefore(period);
  if (compareWith(series, period, previous).kind !== 'value') return null;
  const before = byCountry(cube, onlyMeasure(cube), previous);
  const after = byCountry(cube, onlyMeasure(cube), period);
  const growth = [...after].map(
    ([code, value]) => [code, value - (before.get(code) ?? 0)] as const,
  );
  const [code, difference] = largest(growth) ?? [];
  if (code === undefined || difference === undefined) return null;
  return fill(texts[locale].sentences.changed.growth, {
    previous,
    year: period,
    country: countryName(code, locale),
    difference: formatDifference(difference, locale),
    total: formatInteger(after.get(code) ?? 0, locale),
  });
};
