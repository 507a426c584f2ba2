import type { Cell } from '../../pipeline/registry/public-files.ts';
import { crossesBreak } from '../sentences/series.ts';

type Pairs = readonly (readonly [string, string])[];
type Point = { readonly x: number; readonly y: number };

export type SeriesDrawing = {
  /** One path for each stretch of neighbouring figures without a break. */
  readonly lines: readonly string[];
  /** Figures without a neighbour to be joined to, and the last one. */
  readonly dots: readonly Point[];
  /** Horizontal places of the periods without a figure. */
  readonly gaps: readonly number[];
  readonly baseline: number;
};

const PADDING = 6;

const rounded = (value: number): number => Math.round(value * 10) / 10;

const isFigure = ({ value }: Cell): boolean => value !== null;

/** Groups of neighbouring periods that have figures and no break between them. */
const stretchesOf = (
  periods: readonly string[],
  cells: readonly Cell[],
  breaks: Pairs,
): readonly (readonly number[])[] => {
  const stretches: number[][] = [];
  cells.forEach((cell, at) => {
    if (!isFigure(cell)) return;
    const [before, period] = [periods[at - 1] ?? '', periods[at] ?? ''];
    const last = stretches.at(-1);
    if (last?.at(-1) === at - 1 && !crossesBreak(breaks, before, period)) last.push(at);
    else stretches.push([at]);
  });
  return stretches;
};

/** A line that starts at zero and stops where there is no figure: an x is a gap, never a zero. */
export const drawSeries = (
  { periods, cells }: { readonly periods: readonly string[]; readonly cells: readonly Cell[] },
  breaks: Pairs,
  { width, height }: { readonly width: number; readonly height: number },
): SeriesDrawing => {
  const high = Math.max(1, ...cells.map(({ value }) => value ?? 0));
  const step = (width - 2 * PADDING) / Math.max(1, periods.length - 1);
  const x = (at: number): number => rounded(PADDING + at * step);
  const y = (value: number): number =>
    rounded(height - PADDING - (value / high) * (height - 2 * PADDING));
  const point = (at: number): Point => ({ x: x(at), y: y(cells[at]?.value ?? 0) });
  const stretches = stretchesOf(periods, cells, breaks);
  const path = (stretch: readonly number[]): string =>
    stretch.map((at, place) => `${place ? 'L' : 'M'}${point(at).x} ${point(at).y}`).join('');
  const last = stretches.at(-1)?.at(-1);
  return {
    lines: stretches.filter(({ length }) => length > 1).map(path),
    dots: [
      ...stretches.filter(({ length }) => length === 1).map(([at = 0]) => point(at)),
      ...(last === undefined ? [] : [point(last)]),
    ],
    gaps: cells.flatMap((cell, at) => (isFigure(cell) ? [] : [x(at)])),
    baseline: height - PADDING,
  };
};
