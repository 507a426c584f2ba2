import { crossesBreak, type Series } from '../sentences/series.ts';

type Size = { readonly width: number; readonly height: number };
type Position = { readonly x: number; readonly y: number };

export type Sparkline = {
  /** One path per unbroken stretch of the series. */
  readonly lines: readonly string[];
  /** Height of zero, for series that go below it. */
  readonly zero: number | null;
  readonly last: Position | null;
};

const PADDING = 4;

const rounded = (value: number): number => Math.round(value * 10) / 10;

const scaleOf = (values: readonly number[], height: number) => {
  const low = Math.min(0, ...values);
  const high = Math.max(1, ...values);
  return (value: number): number =>
    rounded(PADDING + ((high - value) / (high - low)) * (height - 2 * PADDING));
};

const pathOf = (positions: readonly Position[]): string =>
  positions.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** Index of the unbroken stretch each period belongs to. */
const stretches = ({ periods, breaks }: Series): readonly number[] => {
  let stretch = 0;
  return periods.map((period, at) => {
    const previous = periods[at - 1];
    if (previous !== undefined && crossesBreak(breaks, previous, period)) stretch += 1;
    return stretch;
  });
};

/** Geometry of a small line chart; the scale always includes zero, so heights may be compared. */
export const sparklinePaths = (series: Series, { width, height }: Size): Sparkline => {
  const y = scaleOf(series.values, height);
  const step = (width - 2 * PADDING) / Math.max(1, series.values.length - 1);
  const positions = series.values.map((value, at) => ({
    x: rounded(PADDING + at * step),
    y: y(value),
  }));
  const parts = stretches(series);
  return {
    lines: [...new Set(parts)].map((part) =>
      pathOf(positions.filter((_, at) => parts[at] === part)),
    ),
    zero: series.values.some((value) => value < 0) ? y(0) : null,
    last: positions.at(-1) ?? null,
  };
};
