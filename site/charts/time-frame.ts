import { niceAxis, placeOf, type Axis } from './axis.ts';
import type { TimeLine } from './time-chart.ts';
import type { Size } from './two-sizes.ts';

/** Width and height of the drawing, the margins around the lines, and how many years may be named. */
const LAYOUTS = {
  wide: { width: 760, height: 320, left: 84, right: 14, top: 26, bottom: 34, years: 14, ticks: 5 },
  narrow: { width: 360, height: 250, left: 58, right: 16, top: 30, bottom: 30, years: 6, ticks: 4 },
} as const;

/** Where periods and figures stand in the drawing. */
export type Frame = (typeof LAYOUTS)[Size] & {
  readonly axis: Axis;
  readonly periods: readonly string[];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
};

/** One decimal is finer than a screen. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The frame of lines that share periods and a scale from zero. */
export const frameOf = (lines: readonly TimeLine[], size: Size): Frame => {
  const layout = LAYOUTS[size];
  const { width, height, left, right, top, bottom } = layout;
  const periods = [...new Set(lines.flatMap(({ series }) => series.periods))].toSorted();
  const axis = niceAxis([0, ...lines.flatMap(({ series }) => series.values)], layout.ticks);
  const step = (width - left - right) / Math.max(1, periods.length - 1);
  return {
    ...layout,
    axis,
    periods,
    x: (at) => rounded(left + at * step),
    y: (value) => rounded(top + ((100 - placeOf(axis, value)) / 100) * (height - top - bottom)),
  };
};
