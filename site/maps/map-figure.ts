import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatCell, formatDecimal, formatInteger, type FormattedCell } from '../format/index.ts';

/** A figure of a map: a count, or a rate with one decimal. */
export const formatFigureOf = (per: string, cell: Cell, locale: Locale): FormattedCell => {
  const plain = formatCell(cell, locale);
  if (per === 'total' || cell.value === null || cell.status === 'zero') return plain;
  const text = formatDecimal(cell.value, locale, 1);
  return cell.status === 'published' ? { text, aria: text, title: '' } : { ...plain, text };
};

/** A bound of a class, in the form of the figures. */
export const formatBound = (per: string, value: number, locale: Locale): string =>
  per === 'total' ? formatInteger(value, locale) : formatDecimal(value, locale, 1);
