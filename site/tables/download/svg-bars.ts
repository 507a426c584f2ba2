import { COLOURS, type ChartData } from './chart-series.ts';
import type { Drawing } from './svg-frame.ts';
import { svgLegend } from './svg-legend.ts';
import { svgText, textWidth } from './svg-text.ts';

const SIZE = 12;
const BAR = 15;
const THIN = 12;
const GAP = 7;
/** Room for the longest figure after its bar. */
const FIGURE = 96;
/** Room for the names of lines at most. */
const NAMES = 280;

/** A name that does not fit, cut with an ellipsis. */
const shortened = (name: string): string => {
  if (textWidth(name, SIZE) <= NAMES - SIZE) return name;
  let kept = name;
  while (kept.length > 1 && textWidth(`${kept}…`, SIZE) > NAMES - SIZE) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
};

/** Ranked bars, one per series in each line; a withheld figure keeps its sign and has no bar. */
export const barChart = (
  { labels, series }: ChartData,
  { top, width }: { readonly top: number; readonly width: number },
): Drawing => {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values, 1e-9)];
  const names = labels.map(shortened);
  const stub = Math.max(...names.map((name) => textWidth(name, SIZE)), 40) + SIZE;
  const scale = (width - stub - FIGURE) / (high - low);
  const zero = stub - low * scale;
  const thick = series.length > 1 ? THIN : BAR;
  const step = series.length * thick + GAP;
  const legend =
    series.length > 1
      ? svgLegend(
          series.map(({ name }) => name),
          { top: top + 12, left: 0, width },
        )
      : null;
  const start = top + (legend ? legend.height + 20 : 0);
  const bars = names.map((name, at) => {
    const y = start + at * step;
    const middle = y + (series.length * thick) / 2 + SIZE / 3;
    const drawn = series.map(({ points }, number) => {
      const { value, printed } = points[at] ?? { value: null, printed: '' };
      const size = value ?? 0;
      const fill = series.length === 1 && size < 0 ? COLOURS[1] : COLOURS[number];
      const left = size < 0 ? zero + size * scale : zero;
      const bar = `<rect x="${left.toFixed(1)}" y="${y + number * thick}" width="${Math.abs(size * scale).toFixed(1)}" height="${thick - 1}" fill="${fill}"/>`;
      const after = zero + Math.max(size, 0) * scale + 6;
      const text = svgText(printed, after, y + number * thick + thick / 2 + 4, {
        size: series.length > 1 ? 11 : SIZE,
      });
      return bar + text;
    });
    return svgText(name, 0, middle, { size: SIZE }) + drawn.join('');
  });
  return {
    svg: (legend?.svg ?? '') + bars.join(''),
    height: start - top + names.length * step + 6,
  };
};
