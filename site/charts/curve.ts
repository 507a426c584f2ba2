type Size = { readonly width: number; readonly height: number };

export type CurvePoint = { readonly x: number; readonly y: number; readonly value: number };

export type Curve = {
  readonly lines: readonly { readonly path: string; readonly points: readonly CurvePoint[] }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly columns: readonly { readonly value: number; readonly x: number }[];
};

const LEFT = 48;
const RIGHT = 24;
const TOP = 20;
const BOTTOM = 36;
const STEP = 0.05;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * Geometry of shares (0 to 1) against a few thresholds. The scale is cut at a multiple of five per
 * cent below the lowest share and ends at 100 %: the axis says so, and every point carries its value.
 */
export const curvePaths = (
  thresholds: readonly number[],
  series: readonly (readonly number[])[],
  { width, height }: Size,
): Curve => {
  const lowest = Math.min(1, ...series.flat());
  const floor = Math.max(0, Math.floor((lowest - 1e-9) / STEP) * STEP);
  const [first, last] = [Math.min(...thresholds), Math.max(...thresholds)];
  const span = Math.max(1, last - first);
  const x = (k: number): number =>
    rounded(LEFT + 24 + ((k - first) / span) * (width - LEFT - RIGHT - 48));
  const y = (share: number): number =>
    rounded(TOP + ((1 - share) / Math.max(STEP, 1 - floor)) * (height - TOP - BOTTOM));
  const steps = Math.round((1 - floor) / STEP);
  const every = Math.ceil(steps / 5) || 1;
  const ticks = Array.from({ length: steps + 1 }, (_, at) => 1 - at * STEP);
  return {
    lines: series.map((shares) => {
      const points = shares.map((value, at) => ({
        x: x(thresholds[at] ?? first),
        y: y(value),
        value,
      }));
      const path = points.map((each, at) => `${at === 0 ? 'M' : 'L'}${each.x} ${each.y}`).join('');
      return { path, points };
    }),
    ticks: ticks
      .filter((_, at) => at % every === 0)
      .map((value) => ({ value: Math.round(value * 100) / 100, y: y(value) })),
    columns: thresholds.map((value) => ({ value, x: x(value) })),
  };
};
