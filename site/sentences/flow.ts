import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatInteger, formatPercent, formatPeriod } from '../format/index.ts';
import { fill, texts } from '../text/index.ts';
import { counted } from './counted.ts';
import {
  compareWith,
  lastPoint,
  monthBefore,
  seriesOf,
  valueAt,
  yearBefore,
  type Comparison,
  type Series,
} from './series.ts';

const long = (period: string, locale: Locale): string => formatPeriod(period, locale, 'long');

const formOf = (balance: number): 'positive' | 'negative' | 'zero' => {
  if (balance === 0) return 'zero';
  return balance > 0 ? 'positive' : 'negative';
};

/** The balance of a month with its parts and definition, without naturalised Brazilians. */
export const balanceSentence = (cube: CatalogCube, period: string, locale: Locale): string => {
  const words = texts[locale].sentences;
  const at = (measure: string): number => {
    const value = valueAt(seriesOf(cube, measure, 'without'), period);
    if (value === undefined) throw new Error(`unknown period: ${period} in ${cube.id}`);
    return value;
  };
  const balance = at('saldo');
  const form = formOf(balance);
  return fill(words.flow[form], {
    month: long(period, locale),
    admissions: counted(at('admissoes'), words.admissions, locale),
    separations: counted(at('desligamentos'), words.separations, locale),
    ...(form === 'zero' ? {} : { balance: counted(Math.abs(balance), words.posts, locale) }),
  });
};

/** A share has sense only between two positive balances; otherwise the difference is given in posts. */
const comparedPart = (
  value: number,
  earlier: Extract<Comparison, { kind: 'value' }>,
  locale: Locale,
): string => {
  const words = texts[locale].sentences;
  const month = long(earlier.period, locale);
  const difference = value - earlier.value;
  if (difference === 0) return fill(words.flow.equal, { month });
  if (value > 0 && earlier.value > 0) {
    const share = formatPercent(Math.abs(difference) / earlier.value, locale);
    return fill(difference > 0 ? words.flow.greater : words.flow.smaller, { share, month });
  }
  return fill(difference > 0 ? words.flow.more : words.flow.less, {
    posts: counted(Math.abs(difference), words.posts, locale),
    month,
    value: formatInteger(earlier.value, locale),
  });
};

const comparisonsOf = (series: Series, period: string): readonly Comparison[] =>
  [monthBefore(period), yearBefore(period)].map((earlier) => compareWith(series, period, earlier));

/** '10,6% menor que o de fevereiro de 2022 e 137,7% maior …'; null when nothing may be compared. */
export const balanceComparison = (cube: CatalogCube, locale: Locale): string | null => {
  const series = seriesOf(cube, 'saldo', 'without');
  const { period, value } = lastPoint(series);
  const [first, second] = comparisonsOf(series, period).flatMap((each) =>
    each.kind === 'value' ? [comparedPart(value, each, locale)] : [],
  );
  if (first === undefined || second === undefined) return first ?? null;
  return fill(texts[locale].sentences.flow.both, { monthBefore: first, yearBefore: second });
};

const brokenSentences = (cube: CatalogCube, locale: Locale): readonly string[] => {
  const series = seriesOf(cube, 'saldo', 'without');
  const { flow } = texts[locale].sentences;
  return comparisonsOf(series, lastPoint(series).period).flatMap((each) =>
    each.kind === 'broken' ? [fill(flow.broken, { month: long(each.period, locale) })] : [],
  );
};

/** Change on the month before and on the same month a year before; never across a break. */
export const balanceChange = (cube: CatalogCube, locale: Locale): readonly string[] => {
  const comparison = balanceComparison(cube, locale);
  const { compared } = texts[locale].sentences.flow;
  return [
    ...(comparison === null ? [] : [fill(compared, { comparison })]),
    ...brokenSentences(cube, locale),
  ];
};
