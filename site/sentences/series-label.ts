import type { Locale } from '../../pipeline/registry/types.ts';
import { formatInteger, formatPeriod } from '../format/index.ts';
import { fill, texts } from '../text/index.ts';
import type { Series } from './series.ts';

/** What a reader who cannot see a small chart is told: its ends. */
export const seriesLabel = (series: Series, locale: Locale): string =>
  fill(texts[locale].home.headlines.series, {
    from: formatPeriod(series.periods[0] ?? '', locale, 'long'),
    to: formatPeriod(series.periods.at(-1) ?? '', locale, 'long'),
    first: formatInteger(series.values[0] ?? 0, locale),
    last: formatInteger(series.values.at(-1) ?? 0, locale),
  });
