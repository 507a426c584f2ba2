import { crossesBreak } from '../sentences/series.ts';

type Year = { readonly year: string; readonly rate: number; readonly high: number | null };
type Pairs = readonly (readonly [string, string])[];

export type TrendDrawing = {
  /** One path for each stretch of years without a break, in a square of 100 by 100. */
  readonly lines: readonly string[];
  /** Areas between the rate and the highest it can be. */
  readonly bands: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where a break falls, half-way between its two years. */
  readonly marks: readonly number[];
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
const path = (points: readonly string[]): string => `M${points.join('L')}`;
const y = (rate: number): number => rounded(100 - rate * 100);

/** Rates (0 to 1) by year on a scale from 0 to 100 %; nothing is joined across a break. */
export const drawTrend = (years: readonly Year[], breaks: Pairs): TrendDrawing => {
  const [first, last] = [Number(years[0]?.year ?? 0), Number(years.at(-1)?.year ?? 0)];
  const span = Math.max(1, last - first);
  const x = (year: string | number): number => rounded(((Number(year) - first) / span) * 100);
  const stretches = stretchesOf(years, breaks);
  return {
    lines: stretches.map((stretch) =>
      path(stretch.map((each) => `${x(each.year)} ${y(each.rate)}`)),
    ),
    bands: stretches.map((stretch) =>
      path([
        ...stretch.map((each) => `${x(each.year)} ${y(each.rate)}`),
        ...stretch.toReversed().map((each) => `${x(each.year)} ${y(each.high ?? each.rate)}`),
      ]).concat('Z'),
    ),
    points: years.map((each) => ({ x: x(each.year), y: y(each.rate) })),
    marks: breaks.map(([before, after]) => rounded((x(before) + x(after)) / 2)),
  };
};

/** Neighbouring years with no break between them. */
const stretchesOf = (years: readonly Year[], breaks: Pairs): readonly (readonly Year[])[] => {
  const stretches: Year[][] = [];
  for (const each of years) {
    const before = stretches.at(-1)?.at(-1);
    const joined =
      before &&
      Number(each.year) === Number(before.year) + 1 &&
      !crossesBreak(breaks, before.year, each.year);
    if (joined) stretches.at(-1)?.push(each);
    else stretches.push([each]);
  }
  return stretches;
};
