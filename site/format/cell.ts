import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { MINUS, formatInteger } from './number.ts';
import { MINUS_WORD, PROVISIONAL, SIGNS } from './signs.ts';

/** How one cell is printed, read aloud, and explained; `title` is empty when the figure says it all. */
export type FormattedCell = {
  readonly text: string;
  readonly aria: string;
  readonly title: string;
};

const signCell = (status: keyof typeof SIGNS, locale: Locale): FormattedCell => {
  const { sign, spoken, meaning } = SIGNS[status];
  return { text: sign, aria: spoken[locale], title: meaning[locale] };
};

const spokenNumber = (text: string, locale: Locale): string =>
  text.startsWith(MINUS) ? `${MINUS_WORD[locale]} ${text.slice(1)}` : text;

const figureCell = (value: number, locale: Locale, title: string): FormattedCell => {
  const text = formatInteger(value, locale);
  return { text, aria: spokenNumber(text, locale), title };
};

const roundedZeroCell = (value: number | null, locale: Locale): FormattedCell => {
  const cell = signCell('rounded_zero', locale);
  return value !== null && value < 0 ? { ...cell, text: `${MINUS}0` } : cell;
};

/**
 * The only way a cell reaches a reader: a figure, or the IBGE sign of its status. The value of a
 * suppressed, unavailable or inapplicable cell is never read. Throws when a figure has no value.
 */
export const formatCell = (cell: Cell, locale: Locale): FormattedCell => {
  if (cell.status === 'rounded_zero') return roundedZeroCell(cell.value, locale);
  if (cell.status !== 'published' && cell.status !== 'provisional') {
    return signCell(cell.status, locale);
  }
  if (cell.value === null) throw new Error(`cell without value: ${cell.status}`);
  if (cell.value === 0) return signCell('zero', locale);
  return figureCell(cell.value, locale, cell.status === 'provisional' ? PROVISIONAL[locale] : '');
};
