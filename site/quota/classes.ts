import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatPercent } from '../format/index.ts';
import { createScale, paintOf, type ClassScale } from '../maps/classes.ts';

/** Classes of rates (0 to 1), by the method of the maps of the bases. */
export const rateScale = (rates: readonly number[]): ClassScale =>
  createScale(
    rates.map((value): Cell => ({ value, status: 'published' })),
    false,
  );

/** The token that paints a rate; a rate that is not published or zero has its sign. */
export const ratePaint = (scale: ClassScale, rate: number | null): string =>
  paintOf(
    scale,
    rate === null ? { value: null, status: 'suppressed' } : { value: rate, status: 'published' },
  );

/** Bounds of a class in per cent. */
export const classLabel = (from: number, to: number, locale: Locale): string =>
  from === to
    ? formatPercent(from, locale)
    : `${formatPercent(from, locale)} – ${formatPercent(to, locale)}`;
