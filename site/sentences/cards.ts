import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatPeriod } from '../format/index.ts';
import { fill, texts } from '../text/index.ts';
import { counted } from './counted.ts';
import { lastPoint, seriesOf, type Series } from './series.ts';
import { onlyMeasure } from './stock.ts';

/** Sum of a flow over all its periods; a stock must never be passed. */
export const totalOf = (series: Series): number =>
  series.values.reduce((sum, value) => sum + value, 0);

const monthsByYear = (series: Series): ReadonlyMap<string, readonly number[]> =>
  Map.groupBy(series.values, (_, at) => series.periods[at]?.slice(0, 4) ?? '');

/** Yearly sums of a monthly flow, for years with all twelve months. */
export const completeYears = (series: Series): readonly (readonly [string, number])[] =>
  [...monthsByYear(series)]
    .filter(([, months]) => months.length === 12)
    .map(([year, months]) => [year, months.reduce((sum, value) => sum + value, 0)] as const);

/** Cards issued over the whole series, and in its last complete year. */
export const cardsSentences = (cube: CatalogCube, locale: Locale): readonly string[] => {
  const { cards, cardsIssued } = texts[locale].sentences;
  const series = seriesOf(cube, onlyMeasure(cube), 'with');
  const [year, value] = completeYears(series).at(-1) ?? [];
  const whole = fill(cardsIssued.whole, {
    from: formatPeriod(series.periods[0] ?? '', locale, 'long'),
    to: formatPeriod(lastPoint(series).period, locale, 'long'),
    cards: counted(totalOf(series), cards, locale),
  });
  return year === undefined || value === undefined
    ? [whole]
    : [whole, fill(cardsIssued.lastYear, { year, cards: counted(value, cards, locale) })];
};
