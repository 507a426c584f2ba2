import type { Estimate } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatCell, type FormattedCell } from './cell.ts';
import { formatDecimal, formatPercent } from './number.ts';

const figure = (text: string): FormattedCell => ({ text, aria: text, title: '' });

/** A count, or `x` when it is withheld. */
export const countCell = (count: number | null, locale: Locale): FormattedCell =>
  formatCell(
    count === null ? { value: null, status: 'suppressed' } : { value: count, status: 'published' },
    locale,
  );

/** A fraction as per cent without the sign, `x` when withheld, `-` for an exact zero. */
export const shareCell = (share: number | null, locale: Locale, digits = 2): FormattedCell =>
  share === null || share === 0
    ? countCell(share, locale)
    : figure(formatDecimal(share * 100, locale, digits));

/** '99,063' and under it '(99,022–99,102)', in per cent; `..` where no such figure applies. */
export const estimateCell = (estimate: Estimate | null, locale: Locale): FormattedCell => {
  if (estimate === null) return formatCell({ value: null, status: 'not_applicable' }, locale);
  const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((each) =>
    formatDecimal(each * 100, locale, 3),
  );
  return figure(`${value}\n(${low}–${high})`);
};

/** A signed share in per cent: '−0,12'. */
export const signedShare = (share: number, locale: Locale, digits = 2): string => {
  const text = formatDecimal(share * 100, locale, digits);
  return share > 0 ? `+${text}` : text;
};

/** A share in a sentence, or the words for a withheld one. */
export const shareWords = (share: number | null, hidden: string, locale: Locale): string =>
  share === null ? hidden : formatPercent(share, locale, 2);
