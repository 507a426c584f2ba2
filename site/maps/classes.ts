import type { Cell } from '../../pipeline/registry/public-files.ts';

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

/**
 * Splits sorted values into at most `groups` groups of near equal size (quantiles); equal values are
 * never separated, so few distinct values give fewer groups.
 */
export const quantileGroups = (
  values: readonly number[],
  groups: number,
): readonly (readonly number[])[] => {
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

const classOf = (colour: string, values: readonly number[]): MapClass => ({
  colour,
  from: values[0] ?? 0,
  to: values.at(-1) ?? 0,
  count: values.length,
});

const sequential = (values: readonly number[]): readonly MapClass[] => {
  const groups = quantileGroups(values, 5);
  const ramp = SEQUENTIAL[groups.length] ?? [];
  return groups.map((group, at) => classOf(ramp[at] ?? 'seq-4', group));
};

const side = (name: 'neg' | 'pos', part: readonly number[]): readonly MapClass[] => {
  const groups = quantileGroups(part.map(Math.abs), 3);
  const ramp = DIVERGING[groups.length] ?? [];
  return groups.map((group, at) => classOf(`${name}-${ramp[at] ?? '2'}`, group));
};

/** Losses from the largest to the smallest, then gains: zero has its own sign, not a colour. */
const diverging = (values: readonly number[]): readonly MapClass[] => {
  const losses = side(
    'neg',
    values.filter((value) => value < 0),
  ).map((each) => ({
    ...each,
    from: -each.to,
    to: -each.from,
  }));
  return [
    ...losses.toReversed(),
    ...side(
      'pos',
      values.filter((value) => value > 0),
    ),
  ];
};

/** Classes of the figures of a map; balances get a diverging ramp around zero. */
export const createScale = (cells: readonly Cell[], balance: boolean): ClassScale => {
  const values = cells.flatMap(({ status, value }) =>
    status === 'published' && value !== null ? [value] : [],
  );
  return { classes: balance ? diverging(values) : sequential(values) };
};

/** What an area is painted with: a class colour, or one of the three signs that are not colours. */
export type Paint = string | 'zero' | 'suppressed' | 'not_available';

export const paintOf = ({ classes }: ClassScale, { status, value }: Cell): Paint => {
  if (status === 'published' && value !== null)
    return classes.find(({ from, to }) => value >= from && value <= to)?.colour ?? 'not_available';
  if (status === 'zero' || status === 'suppressed') return status;
  return 'not_available';
};
