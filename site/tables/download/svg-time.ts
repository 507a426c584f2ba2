import { formatFigure } from '../format-figure.ts';
import { isBroken } from '../series-breaks.ts';
import { TABLE_TEXT } from '../text.ts';
import { COLOURS, type ChartData, type Series } from './chart-series.ts';
import type { Context } from './flat.ts';
import type { Drawing } from './svg-frame.ts';
import { svgLegend } from './svg-legend.ts';
import { svgText } from './svg-text.ts';

const HEIGHT = 340;
const AXIS = 70;
const LABELS = 10;
const TICKS = 6;

/** The smallest of 1, 2 or 5 times a power of ten that leaves no more than `TICKS` steps. */
const niceStep = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span || 1));
  const steps = [0.1, 0.2, 0.5, 1, 2, 5].map((each) => each * power);
  return steps.find((each) => span / each <= TICKS) ?? power * 10;
};

type Scale = { readonly x: (at: number) => number; readonly y: (value: number) => number };

const gridSvg = (
  { table, schema }: Context,
  { low, high, width }: { low: number; high: number; width: number },
  { y }: Scale,
): string => {
  const step = niceStep(high - low);
  let svg = '';
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
    const cell = { value: tick, status: tick === 0 ? 'zero' : 'published' } as const;
    const label = tick === 0 ? '0' : formatFigure(table.query, cell, schema.locale).text;
    const at = y(tick).toFixed(1);
    svg += `<line x1="${AXIS}" x2="${width}" y1="${at}" y2="${at}" stroke="${tick === 0 ? '#1d2530' : '#d8d2c4'}"/>`;
    svg += svgText(label, AXIS - 8, y(tick) + 4, { size: 11, anchor: 'end' });
  }
  return svg;
};

/** One series: a line where two figures follow each other, a dot where one stands alone. */
const lineSvg = (
  { points }: Series,
  broken: readonly boolean[],
  { x, y }: Scale,
  colour: string | undefined,
): string => {
  const joined = (at: number): boolean =>
    (points[at]?.value ?? null) !== null && (points[at - 1]?.value ?? null) !== null && !broken[at];
  let path = '';
  let dots = '';
  points.forEach(({ value }, at) => {
    if (value === null) return;
    const place = `${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    path += (joined(at) ? 'L' : 'M') + place;
    const [cx, cy] = place.split(' ');
    if (!joined(at) && !joined(at + 1))
      dots += `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
  });
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.25" stroke-linejoin="round"/>${dots}`;
};

/** A dashed rule where the two sides do not measure the same, with its name. */
const breakSvg = (
  { schema }: Context,
  broken: readonly boolean[],
  { x }: Scale,
  top: number,
): string =>
  broken
    .map((cut, at) => {
      if (!cut) return '';
      const place = (x(at - 1) + x(at)) / 2;
      return `<line x1="${place.toFixed(1)}" x2="${place.toFixed(1)}" y1="${top + 8}" y2="${top + HEIGHT - 40}" stroke="#9c3a1a" stroke-dasharray="5 4"/>${svgText(TABLE_TEXT[schema.locale].breakTitle, place + 6, top + 18, { size: 11, fill: '#9c3a1a' })}`;
    })
    .join('');

/** A series of time, one line per series; a missing figure and a break of the series leave a gap. */
export const timeChart = (
  context: Context,
  { labels, periods, series }: ChartData,
  { top, width }: { readonly top: number; readonly width: number },
): Drawing => {
  const all = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all, 1e-9)];
  const broken = periods.map(
    (period, at) => at > 0 && isBroken(context.schema, periods[at - 1] ?? null, period),
  );
  const scale: Scale = {
    x: (at) => AXIS + 24 + (at * (width - AXIS - 58)) / Math.max(labels.length - 1, 1),
    y: (value) => top + 10 + ((high - value) * (HEIGHT - 50)) / (high - low),
  };
  const every = Math.ceil(labels.length / LABELS);
  const names = labels.map((label, at) =>
    at % every === 0
      ? svgText(label, scale.x(at), top + HEIGHT - 20, { size: 11, anchor: 'middle' })
      : '',
  );
  const lines = series.map((each, at) => lineSvg(each, broken, scale, COLOURS[at]));
  const legend = svgLegend(
    series.map(({ name }) => name),
    { top: top + HEIGHT + 4, left: AXIS, width },
  );
  const svg = [
    gridSvg(context, { low, high, width }, scale),
    ...names,
    breakSvg(context, broken, scale, top),
    ...lines,
    legend.svg,
  ].join('');
  return { svg, height: HEIGHT + 10 + legend.height };
};
