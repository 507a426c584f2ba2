import { cagedTotals } from './caged-totals.ts';
import type { OfficialTotal } from './official-total.ts';
import { raisTotals } from './rais-totals.ts';

/** Published totals, with where they were published. */
export const officialTotals: readonly OfficialTotal[] = [...cagedTotals, ...raisTotals];
