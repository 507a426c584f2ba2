import type { Locale } from '../../pipeline/registry/types.ts';
import { LOCALE_TAGS } from './locale.ts';

/** U+2212: the hyphen-minus is the sign of an exact zero in IBGE tables, so it never marks a negative. */
export const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';

const formats = new Map<string, Intl.NumberFormat>();

const format = (locale: Locale, digits: number): Intl.NumberFormat => {
  const key = `${locale}${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE_TAGS[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Spanish groups from five digits on; a column of figures needs one habit.
    useGrouping: 'always',
  });
  formats.set(key, made);
  return made;
};

const magnitude = (value: number, locale: Locale, digits: number): string => {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  return format(locale, digits).format(Math.abs(value));
};

const sign = (value: number): string => (value < 0 ? MINUS : '');

/** `-1234` → `−1.234` (pt, es), `−1,234` (en). Rounds half away from zero. */
export const formatInteger = (value: number, locale: Locale): string =>
  formatDecimal(value, locale, 0);

/** A number with a fixed count of decimals, one by default; half is rounded away from zero. */
export const formatDecimal = (value: number, locale: Locale, digits = 1): string =>
  sign(value) + magnitude(value, locale, digits);

/** A fraction as per cent: `0.123` → `12,3%` (pt), `12,3 %` (es), `12.3%` (en). */
export const formatPercent = (fraction: number, locale: Locale, digits = 1): string =>
  formatDecimal(fraction * 100, locale, digits) + (locale === 'es' ? `${NO_BREAK_SPACE}%` : '%');

/** Brazilian reais, with cents unless told otherwise: `R$ 3.210,50`. */
export const formatCurrency = (value: number, locale: Locale, digits = 2): string =>
  `${sign(value)}R$${NO_BREAK_SPACE}${magnitude(value, locale, digits)}`;

const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);

/** A relative change given as a fraction, always with its sign: `+137,7%`, `−10,6%`; `0,0%` when equal. */
export const formatChange = (fraction: number, locale: Locale, digits = 1): string =>
  signed(fraction, formatPercent(fraction, locale, digits));

/** An absolute change, always with its sign: `+1.234`, `−1.234`, `0`. */
export const formatDifference = (value: number, locale: Locale): string =>
  signed(value, formatInteger(value, locale));

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A file size in decimal units: `1,4 MB`. */
export const formatBytes = (bytes: number, locale: Locale): string => {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const digits = power === 0 || value >= 100 ? 0 : 1;
  return `${formatDecimal(value, locale, digits)}${NO_BREAK_SPACE}${BYTE_UNITS[power] ?? 'B'}`;
};
