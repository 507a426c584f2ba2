import type { Locale } from '../../pipeline/registry/types.ts';
import { formatDifference, formatInteger } from '../format/index.ts';

/** A figure; a zero is IBGE's `-`. */
export const signed = (value: number, locale: Locale): string => {
  if (value === 0) return '-';
  return value < 0 ? formatDifference(value, locale) : formatInteger(value, locale);
};

/** What is added to a figure, with its sign; a zero is IBGE's `-`. */
export const added = (value: number, locale: Locale): string =>
  value === 0 ? '-' : formatDifference(value, locale);
