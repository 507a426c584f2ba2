export { collator, LOCALE_TAGS } from './locale.ts';
export {
  formatBytes,
  formatChange,
  formatCurrency,
  formatDecimal,
  formatDifference,
  formatInteger,
  formatPercent,
  MINUS,
} from './number.ts';
export { formatDate, formatMonth, formatPeriod, formatPeriodRange } from './period.ts';
export type { PeriodStyle } from './period.ts';
export { formatCell } from './cell.ts';
export type { FormattedCell } from './cell.ts';
export { PROVISIONAL, SIGNS } from './signs.ts';
export type { Sign } from './signs.ts';
