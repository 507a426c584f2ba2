/** How the figures of a map are split into classes; every legend says which. */
export type ClassMethod = 'quantile' | 'jenks' | 'fixed';

export const CLASS_METHODS: readonly ClassMethod[] = ['quantile', 'jenks', 'fixed'];

type Groups = readonly (readonly number[])[];

/**
 * Splits sorted values into at most `groups` groups of near equal size (quantiles); equal values are
 * never separated, so few distinct values give fewer groups.
 */
export const quantileGroups = (values: readonly number[], groups: number): Groups => {
  const sorted = values.toSorted((a, b) => a - b);
  const found: number[][] = [];
  sorted.forEach((value, at) => {
    const group = Math.floor((at * groups) / sorted.length);
    const last = found.at(-1);
    const boundary = at > 0 && group !== Math.floor(((at - 1) * groups) / sorted.length);
    if (!last || (boundary && sorted[at - 1] !== value)) found.push([value]);
    else last.push(value);
  });
  return found;
};

/** Sum of squared distances to the mean of `sorted[from..to]`, from running sums. */
const spreads = (sorted: readonly number[]) => {
  const sums = [0];
  const squares = [0];
  for (const [at, value] of sorted.entries()) {
    sums.push((sums[at] ?? 0) + value);
    squares.push((squares[at] ?? 0) + value * value);
  }
  return (from: number, to: number): number => {
    const sum = (sums[to + 1] ?? 0) - (sums[from] ?? 0);
    return (squares[to + 1] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from + 1);
  };
};

type Best = { readonly cost: number; readonly start: number };

/** The best last start for each end of a split into one group more. */
const oneMore = (
  before: readonly Best[],
  spread: (from: number, to: number) => number,
): readonly Best[] =>
  before.map((alone, end) => {
    let best: Best = { cost: Number.POSITIVE_INFINITY, start: 0 };
    for (let start = 1; start <= end; start++) {
      const cost = (before[start - 1]?.cost ?? 0) + spread(start, end);
      if (cost < best.cost) best = { cost, start };
    }
    return Number.isFinite(best.cost) ? best : alone;
  });

/**
 * Natural breaks: the split into at most `groups` groups with the least variance inside them (Fisher,
 * 1958; Jenks, 1977), found exactly. Groups are of distinct values, which repeat as they did.
 */
export const jenksGroups = (values: readonly number[], groups: number): Groups => {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = new Set(sorted).size;
  if (sorted.length === 0) return [];
  const spread = spreads(sorted);
  const rounds: (readonly Best[])[] = [
    sorted.map((_, end) => ({ cost: spread(0, end), start: 0 })),
  ];
  while (rounds.length < Math.min(groups, distinct))
    rounds.push(oneMore(rounds.at(-1) ?? [], spread));
  const found: (readonly number[])[] = [];
  let end = sorted.length - 1;
  for (const round of rounds.toReversed()) {
    const start = round[end]?.start ?? 0;
    if (end >= start && end >= 0) found.unshift(sorted.slice(start, end + 1));
    end = start - 1;
  }
  return joinEqual(found);
};

/** A value never stands in two groups: those that do join the group before. */
const joinEqual = (groups: Groups): Groups => {
  const found: number[][] = [];
  for (const group of groups) {
    const last = found.at(-1);
    const shared = last?.at(-1);
    if (last) last.push(...group.filter((value) => value === shared));
    const own = group.filter((value) => value !== shared);
    if (own.length > 0) found.push(own);
  }
  return found;
};

/** Bounds that never change, so that the same colour means the same figure on every map. */
export const FIXED_BOUNDS: readonly number[] = [1, 10, 100, 1_000, 10_000];
/** Of rates per thousand, which have one decimal. */
export const FIXED_RATE_BOUNDS: readonly number[] = [0.1, 1, 5, 10, 50];
export const FIXED_BALANCE_BOUNDS: readonly number[] = [1, 100, 1_000];

/** The fixed classes: first and last figure of each, the last without end; figures are multiples of `step`. */
export const fixedRanges = (
  bounds: readonly number[],
  step = 1,
): readonly (readonly [from: number, to: number])[] =>
  bounds.map((from, at) => {
    const next = bounds[at + 1] ?? Number.POSITIVE_INFINITY;
    return [from, Math.round(next / step - 1) / (1 / step)] as const;
  });
