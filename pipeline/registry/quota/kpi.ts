import { PORTARIA_PUBLISHED } from './inclusion.ts';

/**
 * Goals of the Termo de Compartilhamento (Portaria Conjunta 1.088/2025, Anexo I), in whole numbers.
 * What has no denominator is not assessable, which is neither met nor missed.
 */
export type GoalStatus = 'atingida' | 'nao_atingida' | 'nao_avaliavel';

/** Cláusula Quarta: all who signed a valid consent have their data shared. The denominator is who signed. */
export function sharingGoal(counts: {
  readonly signed: number;
  readonly shared: number;
}): GoalStatus {
  if (counts.signed === 0) return 'nao_avaliavel';
  return counts.shared >= counts.signed ? 'atingida' : 'nao_atingida';
}

export type GrowthParameters = {
  /** First year a growth is measured from. Default: the first full year of the Portaria, 2026. */
  readonly baseline: number;
  /** Yearly growth asked for, in percent. */
  readonly percent: number;
};

export const growthParameters: GrowthParameters = { baseline: 2026, percent: 15 };

/**
 * Whether a year is told whole: it begins after the publication of the Portaria, and something of its
 * December, or of a later year, has been told. `lastEvent`: newest day of the flow, 'AAAA-MM-DD'.
 */
export function isWholeYear(year: number, lastEvent: string): boolean {
  return year > Number(PORTARIA_PUBLISHED.slice(0, 4)) && lastEvent >= `${year}-12-01`;
}

/**
 * Cláusula Quinta: 15 % more referrals, and 15 % more placements, each year. Met when
 * 100·v(y) ≥ 115·v(y−1). Not assessable up to the baseline year, nor after a year with none or not
 * told whole. A year not yet whole may have met its goal, and cannot have missed it.
 */
export function growthGoal(
  values: {
    readonly year: number;
    readonly value: number;
    readonly before: number | null;
    readonly whole: { readonly year: boolean; readonly before: boolean };
  },
  { baseline, percent }: GrowthParameters = growthParameters,
): GoalStatus {
  const { year, value, before, whole } = values;
  if (year <= baseline || before === null || before === 0 || !whole.before) return 'nao_avaliavel';
  if (100 * value >= (100 + percent) * before) return 'atingida';
  return whole.year ? 'nao_atingida' : 'nao_avaliavel';
}
