import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { BaseId, Locale } from '../../pipeline/registry/types.ts';
import { formatDate, formatPeriod, formatPeriodRange } from '../format/index.ts';
import { texts } from '../text/index.ts';
import { cardsSentences, totalOf } from './cards.ts';
import { balanceChange, balanceSentence } from './flow.ts';
import { unitOf } from './counted.ts';
import { lastPoint, seriesOf, type Series } from './series.ts';
import { onlyMeasure, stockChange, stockSentences } from './stock.ts';

/** The headline of a base: one figure, what it counts, and what must be said with it. */
export type Headline = {
  readonly value: number;
  readonly unit: string;
  readonly sentences: readonly string[];
  readonly isNot: string;
  readonly series: Series;
};

const stockHeadline = (cube: CatalogCube, locale: Locale): Headline => {
  const { sentences } = texts[locale];
  const series = seriesOf(cube, onlyMeasure(cube), 'with');
  const { period, value } = lastPoint(series);
  const date = formatDate(`${period}-12-31`, locale);
  const change = stockChange(cube, locale);
  return {
    value,
    unit: `${unitOf(value, sentences.bonds, locale)}, ${date}`,
    sentences: [...stockSentences(cube, locale), ...(change === null ? [] : [change])],
    isNot: sentences.isNot.stock,
    series,
  };
};

const flowHeadline = (cube: CatalogCube, locale: Locale): Headline => {
  const { sentences } = texts[locale];
  const series = seriesOf(cube, 'saldo', 'without');
  const { period, value } = lastPoint(series);
  return {
    value,
    unit: `${unitOf(value, sentences.posts, locale)}, ${formatPeriod(period, locale, 'long')}`,
    sentences: [balanceSentence(cube, period, locale), ...balanceChange(cube, locale)],
    isNot: sentences.isNot.flow,
    series,
  };
};

const cardsHeadline = (cube: CatalogCube, locale: Locale): Headline => {
  const { sentences } = texts[locale];
  const series = seriesOf(cube, onlyMeasure(cube), 'with');
  const value = totalOf(series);
  const [from, to] = [series.periods[0] ?? '', lastPoint(series).period];
  const covered = formatPeriodRange(from, to, locale);
  return {
    value,
    unit: `${unitOf(value, sentences.cards, locale)}, ${covered}`,
    sentences: cardsSentences(cube, locale),
    isNot: sentences.isNot.cards,
    series,
  };
};

const HEADLINES: Partial<Record<BaseId, typeof stockHeadline>> = {
  RAIS: stockHeadline,
  CAGED: flowHeadline,
  CTPS: cardsHeadline,
};

/** The headline of a cube, or null for a base that has none written. */
export const headlineOf = (cube: CatalogCube, locale: Locale): Headline | null =>
  HEADLINES[cube.base]?.(cube, locale) ?? null;
