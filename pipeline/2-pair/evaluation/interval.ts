import type { Estimate } from '../../registry/public-files.ts';

/** Sums over independent units (persons) of what was right, of what there was, and of their products. */
export type RatioSums = {
  readonly unidades: number;
  readonly certo: number;
  readonly total: number;
  readonly certo_certo: number;
  readonly certo_total: number;
  readonly total_total: number;
};

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;
const DECIMALS = 6;

/**
 * A proportion of pairs or of records with its 95 % interval, or null when there was nothing. Pairs
 * of one person are right or wrong together, so persons are the sample: the variance is that of a
 * ratio of sums over persons (Cochran 1977, 6.4), which gives the number of independent trials worth
 * as much, and Wilson's interval of that many trials, which stays inside 0 and 1 and is not empty
 * when no error was seen (Korn & Graubard 1998; Brown, Cai & DasGupta 2001).
 */
export function estimateOf(sums: RatioSums): Estimate | null {
  if (sums.total === 0) return null;
  const value = sums.certo / sums.total;
  const [low, high] = wilson(value, effectiveTrials(sums, value));
  return { value: rounded(value), low: rounded(low), high: rounded(high) };
}

/**
 * Never more than one trial a person: where few erred, the variance seen is of too few errors to be
 * trusted, and uncapped intervals hold the truth in 92 of 100 samples instead of 95 or more. Without
 * any variation seen, as many trials as there are persons, weighed by size (Kish 1965).
 */
function effectiveTrials(sums: RatioSums, value: number): number {
  const kish = sums.total ** 2 / sums.total_total;
  const variance = varianceOf(sums, value);
  if (variance <= 0) return kish;
  return Math.min((value * (1 - value)) / variance, Math.max(kish, sums.unidades));
}

function varianceOf({ unidades: n, ...sums }: RatioSums, value: number): number {
  if (n < 2 || value <= 0 || value >= 1) return 0;
  const squares =
    sums.certo_certo - 2 * value * sums.certo_total + value * value * sums.total_total;
  return ((n / (n - 1)) * squares) / sums.total ** 2;
}

/** Wilson's score interval of a proportion seen in so many trials. */
export function wilson(value: number, trials: number): readonly [low: number, high: number] {
  const z2 = Z * Z;
  const centre = (value + z2 / (2 * trials)) / (1 + z2 / trials);
  const spread = Math.sqrt((value * (1 - value)) / trials + z2 / (4 * trials * trials));
  const half = (Z / (1 + z2 / trials)) * spread;
  return [Math.max(0, Math.min(value, centre - half)), Math.min(1, Math.max(value, centre + half))];
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
