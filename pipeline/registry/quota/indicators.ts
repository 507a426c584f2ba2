import { boundIndicators } from './bounds.ts';
import { companyIndicators } from './company-indicators.ts';
import { inclusionIndicators } from './inclusion-indicators.ts';
import type { Indicator } from './indicator.ts';
import { personIndicators } from './person-indicators.ts';

/** Every figure of the quota, with its definition, formula, unit and reference. */
export const quotaIndicators: readonly Indicator[] = [
  ...companyIndicators,
  ...personIndicators,
  ...boundIndicators,
  ...inclusionIndicators,
];

/** The indicator of an id. */
export function indicatorOf(id: string): Indicator {
  const found = quotaIndicators.find((each) => each.id === id);
  if (!found) throw new Error(`unknown quota indicator: ${id}`);
  return found;
}
