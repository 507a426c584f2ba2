import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatCell, formatDecimal, formatDifference, MINUS } from '../format/index.ts';
import type { FormattedCell } from '../format/index.ts';
import { MINUS_WORD } from '../format/signs.ts';
import { isChange, isGrowth, isShare, type Query } from './query.ts';

type Shape = Pick<Query, 'show' | 'average' | 'rows' | 'columns'>;

/** Whether some cells of an average are figures of one year. */
const tellsYears = ({ rows, columns }: Shape): boolean =>
  [...rows, ...columns].some((id) => /^ano(_|$)/.test(id));

const isMean = (query: Shape, value: number): boolean =>
  query.average && (!tellsYears(query) || !Number.isInteger(value));

/** Decimals of the figures of a table: shares, relative changes and averages have one. */
export const decimalsOf = (query: Shape, value: number): number =>
  isShare(query) || isGrowth(query) || isMean(query, value) ? 1 : 0;

/** The number a table prints: fractions as per cent, everything else as it is. */
export const printedNumber = (query: Shape, value: number): number =>
  isShare(query) || isGrowth(query) ? value * 100 : value;

const signed = (query: Shape, value: number, text: string): string =>
  isChange(query) && value > 0 ? `+${text}` : text;

const figureText = (query: Shape, value: number, locale: Locale): string => {
  const number = printedNumber(query, value);
  const digits = decimalsOf(query, value);
  if (query.show.startsWith('change') && digits === 0) return formatDifference(number, locale);
  return signed(query, value, formatDecimal(number, locale, digits));
};

const spoken = (text: string, locale: Locale): string =>
  text.startsWith(MINUS) ? `${MINUS_WORD[locale]} ${text.slice(1)}` : text;

/** How a cell of a table is printed and read aloud: the sign of its status, or its figure. */
export const formatFigure = (query: Shape, cell: Cell, locale: Locale): FormattedCell => {
  if (cell.status === 'rounded_zero' && cell.value !== null) {
    const text = formatDecimal(0, locale, decimalsOf(query, cell.value));
    return { ...formatCell(cell, locale), text: cell.value < 0 ? MINUS + text : text };
  }
  const plain = query.show === 'value' && !query.average;
  if (plain || cell.status !== 'published' || cell.value === null) return formatCell(cell, locale);
  const text = figureText(query, cell.value, locale);
  return { text, aria: spoken(text, locale), title: '' };
};
