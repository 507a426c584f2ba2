import type { Locale } from '../../pipeline/registry/types.ts';
import { formatCell, formatPercent, type FormattedCell } from '../format/index.ts';
import type { QuotaMeasure, QuotaRow } from './files.ts';

/** A value of a row as a number; null where the row is not published or nothing divides. */
export const numberIn = (row: QuotaRow | undefined, measure: string): number | null => {
  const value = row?.[measure];
  return typeof value === 'number' ? value : null;
};

/** The sign of a place or group that is not published: `x`. */
export const withheldCell = (locale: Locale): FormattedCell =>
  formatCell({ value: null, status: 'suppressed' }, locale);

/**
 * A measure of a row in words and signs: `x` when the row is not published, `..` where nothing divides,
 * `-` for an exact zero, a rate in per cent.
 */
export const measureCell = (
  row: QuotaRow | undefined,
  { id, type }: Pick<QuotaMeasure, 'id' | 'type'>,
  locale: Locale,
): FormattedCell => {
  if (row === undefined) return withheldCell(locale);
  const value = numberIn(row, id);
  if (value === null) return formatCell({ value: null, status: 'not_applicable' }, locale);
  if (value === 0) return formatCell({ value: 0, status: 'zero' }, locale);
  if (type === 'integer') return formatCell({ value, status: 'published' }, locale);
  const text = formatPercent(value, locale);
  return { text, aria: text, title: '' };
};
