import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { countryDimension, NATURALISED, periodFilter, sumBy } from '../data/cells.ts';
import { formatInteger, formatPeriod, formatPeriodRange } from '../format/index.ts';
import { fill, texts } from '../text/index.ts';
import { askedOf, type Asked } from './asked.ts';
import { unitOf } from './counted.ts';
import { tableHref } from './table-href.ts';

export type Question = {
  readonly text: string;
  /** Null when nothing is published: a zero here could mean "we may not say". */
  readonly answer: string | null;
  /** The table that holds the answer. */
  readonly href: string;
};

/** As the table opens: naturalised Brazilians are outside the figures of CAGED and inside the others. */
const counts = (cube: CatalogCube, country: string): boolean =>
  cube.base !== 'CAGED' || country !== NATURALISED;

const totalOf = ({ cube, measure, filter, period }: Asked): number => {
  const kept = { ...filter, ...(period === null ? {} : periodFilter(period)) };
  const sums = sumBy(cube.id, measure, { by: countryDimension(cube.id), filter: kept });
  return [...sums].reduce((sum, [code, value]) => (counts(cube, code) ? sum + value : sum), 0);
};

const periodText = ({ cube, period }: Asked, locale: Locale): string =>
  period === null
    ? formatPeriodRange(cube.periods[0] ?? '', cube.periods.at(-1) ?? '', locale)
    : formatPeriod(period, locale, 'long');

const answerOf = (asked: Asked, locale: Locale): string | null => {
  const total = totalOf(asked);
  if (total === 0) return null;
  return fill(texts[locale].home.questions.answer, {
    number: formatInteger(total, locale),
    unit: unitOf(total, asked.unit, locale),
    period: periodText(asked, locale),
  });
};

/** Real questions with their answers in this release; only of bases that have data. */
export const questionsOf = (locale: Locale): readonly Question[] =>
  askedOf(locale).map((each) => ({
    text: each.text,
    answer: answerOf(each, locale),
    href: tableHref(each.cube, each.view, locale),
  }));
