import type { Cell } from '../../pipeline/registry/public-files.ts';
import {
  FIXED_BALANCE_BOUNDS,
  FIXED_BOUNDS,
  FIXED_RATE_BOUNDS,
  fixedRanges,
  jenksGroups,
  quantileGroups,
  type ClassMethod,
} from './breaks.ts';

/** A class of a choropleth: the smallest and largest figure in it, and how many areas it holds. */
export type MapClass = {
  /** Token of its colour: `seq-2`…`seq-7`, `neg-3`…`pos-3`. */
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
};

export type ClassScale = { readonly classes: readonly MapClass[] };

/** At most five quantiles over a ramp of seven colours; the first, close to paper, is left to signs. */
const SEQUENTIAL: Readonly<Record<number, readonly string[]>> = {
  1: ['seq-4'],
  2: ['seq-3', 'seq-6'],
  3: ['seq-2', 'seq-4', 'seq-6'],
  4: ['seq-2', 'seq-3', 'seq-5', 'seq-7'],
  5: ['seq-2', 'seq-3', 'seq-4', 'seq-6', 'seq-7'],
};
const DIVERGING: Readonly<Record<number, readonly string[]>> = {
  1: ['2'],
  2: ['1', '3'],
  3: ['1', '2', '3'],
};

const classOf = (colour: string, values: readonly number[]): MapClass => ({
  colour,
  from: values[0] ?? 0,
  to: values.at(-1) ?? 0,
  count: values.length,
});

const split = (method: ClassMethod, values: readonly number[], groups: number) =>
  method === 'jenks' ? jenksGroups(values, groups) : quantileGroups(values, groups);

const fixed = (
  bounds: readonly number[],
  ramp: readonly string[],
  values: readonly number[],
  step = 1,
): readonly MapClass[] =>
  fixedRanges(bounds, step).map(([from, to], at) => ({
    colour: ramp[at] ?? 'seq-4',
    from,
    to,
    count: values.filter((value) => value >= from && value <= to).length,
  }));

const sequential = (
  values: readonly number[],
  method: ClassMethod,
  step: number,
): readonly MapClass[] => {
  const bounds = step === 1 ? FIXED_BOUNDS : FIXED_RATE_BOUNDS;
  if (method === 'fixed') return fixed(bounds, SEQUENTIAL[5] ?? [], values, step);
  const groups = split(method, values, 5);
  const ramp = SEQUENTIAL[groups.length] ?? [];
  return groups.map((group, at) => classOf(ramp[at] ?? 'seq-4', group));
};

const side = (
  name: 'neg' | 'pos',
  part: readonly number[],
  method: ClassMethod,
): readonly MapClass[] => {
  const sizes = part.map(Math.abs);
  const colours = (ramp: readonly string[]): readonly string[] =>
    ramp.map((each) => `${name}-${each}`);
  if (method === 'fixed') return fixed(FIXED_BALANCE_BOUNDS, colours(DIVERGING[3] ?? []), sizes);
  const groups = split(method, sizes, 3);
  const ramp = colours(DIVERGING[groups.length] ?? []);
  return groups.map((group, at) => classOf(ramp[at] ?? `${name}-2`, group));
};

/** Losses from the largest to the smallest, then gains: zero has its own sign, not a colour. */
const diverging = (values: readonly number[], method: ClassMethod): readonly MapClass[] => {
  const losses = side(
    'neg',
    values.filter((value) => value < 0),
    method,
  ).map((each) => ({ ...each, from: -each.to, to: -each.from }));
  const gains = side(
    'pos',
    values.filter((value) => value > 0),
    method,
  );
  return [...losses.toReversed(), ...gains];
};

/** Classes of the figures of a map, multiples of `step`; balances get a diverging ramp around zero. */
export const createScale = (
  cells: readonly Cell[],
  balance: boolean,
  method: ClassMethod = 'quantile',
  step = 1,
): ClassScale => {
  const values = cells.flatMap(({ status, value }) =>
    status === 'published' && value !== null ? [value] : [],
  );
  return { classes: balance ? diverging(values, method) : sequential(values, method, step) };
};

/** What an area is painted with: a class colour, or one of the three signs that are not colours. */
export type Paint = string | 'zero' | 'suppressed' | 'not_available';

export const paintOf = ({ classes }: ClassScale, { status, value }: Cell): Paint => {
  if (status === 'published' && value !== null)
    return classes.find(({ from, to }) => value >= from && value <= to)?.colour ?? 'not_available';
  if (status === 'zero' || status === 'suppressed') return status;
  if (status === 'rounded_zero') return 'zero';
  return 'not_available';
};
