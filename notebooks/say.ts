import type { Locale, Text } from '../pipeline/registry/types.ts';
import type { PublicCodeList } from '../pipeline/registry/public-files.ts';
import {
  formatChange,
  formatDecimal,
  formatDifference,
  formatInteger,
  formatPercent,
  formatPeriod,
  LOCALE_TAGS,
} from '../site/format/index.ts';

/** Everything a sentence needs to be written in one language, from the data of one release. */
export type Say = {
  readonly locale: Locale;
  readonly text: (text: Text) => string;
  readonly integer: (value: number) => string;
  readonly decimal: (value: number, digits?: number) => string;
  /** A fraction as per cent. */
  readonly percent: (fraction: number, digits?: number) => string;
  readonly change: (fraction: number) => string;
  readonly difference: (value: number) => string;
  /** '2023-03' in words. */
  readonly month: (period: string) => string;
  /** A code in the words of its published list; the code itself when the list lacks it. */
  readonly label: (list: string, code: string) => string;
  /** 'a, b e c'. */
  readonly list: (items: readonly string[]) => string;
};

/** `readList` reads one published list of codes. */
export function sayIn(locale: Locale, readList: (id: string) => PublicCodeList | null): Say {
  const labels = new Map<string, ReadonlyMap<string, string>>();
  const labelsOf = (list: string) => {
    const known = labels.get(list);
    if (known) return known;
    const codes = readList(list)?.codes ?? [];
    const made = new Map(codes.map(({ code, label }) => [code, label[locale]]));
    labels.set(list, made);
    return made;
  };
  const conjunction = new Intl.ListFormat(LOCALE_TAGS[locale], { type: 'conjunction' });
  return {
    locale,
    text: (text) => text[locale],
    integer: (value) => formatInteger(value, locale),
    decimal: (value, digits = 1) => formatDecimal(value, locale, digits),
    percent: (fraction, digits = 1) =>
      formatPercent(roundsToZero(fraction, digits) ? 0 : fraction, locale, digits),
    change: (fraction) => formatChange(fraction, locale),
    difference: (value) => formatDifference(value, locale),
    month: (period) => formatPeriod(period, locale, 'long'),
    label: (list, code) => labelsOf(list).get(code) ?? code,
    list: (items) => conjunction.format(items),
  };
}

/** Such a fraction has no sign to print. */
const roundsToZero = (fraction: number, digits: number): boolean =>
  Math.abs(fraction) * 100 < 0.5 * 10 ** -digits;
