import { formatFigure } from '../format-figure.ts';
import { columnLabel } from '../labels.ts';
import type { Column, Line } from '../lines.ts';
import { variableOf } from '../schema.ts';
import type { Context } from './flat.ts';
import { framed, type Drawing } from './svg-frame.ts';
import { svgText, textWidth } from './svg-text.ts';
import { labelOfLine } from './table-grid.ts';

/** Eight colours that differ in lightness too, for eyes that mix up hues (Okabe and Ito, 2008). */
const COLOURS = [
  '#0b4fa8',
  '#c2410c',
  '#00795f',
  '#8a4f9e',
  '#7a6a00',
  '#3b8bc4',
  '#5a606a',
  '#b0337a',
];
const WIDTH = 760;
const HEIGHT = 340;
const BARS = 25;

const isTime = ({ schema }: Context, id: string | undefined): boolean =>
  id !== undefined && /^(year|month)$/.test(variableOf(schema, id).role);

const figures = ({ table }: Context): readonly Line[] =>
  table.lines.filter(({ role, level }) => role === 'value' && level === 0);

const seriesOf = ({ table }: Context): readonly Column[] => {
  const parts = table.columns.filter(({ role }) => role !== 'total');
  return (parts.length ? parts : table.columns).slice(0, COLOURS.length);
};

const niceStep = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span || 1));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => span / each <= 5) ?? power * 10;
};

const periodOf = (line: Line): string => line.codes[0] ?? '';

/** A series of time, one line per column; a missing figure and a break of the series leave a gap. */
const timeChart = (context: Context, top: number): Drawing => {
  const { table, schema, book } = context;
  const lines = figures(context).toSorted((a, b) => (periodOf(a) < periodOf(b) ? -1 : 1));
  const series = seriesOf(context);
  const all = lines.flatMap((line) => series.map((column) => table.cell(line, column).value ?? 0));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all, 1e-9)];
  const step = niceStep(high - low);
  const axis = 70;
  const x = (at: number): number =>
    axis + (at * (WIDTH - axis - 10)) / Math.max(lines.length - 1, 1);
  const y = (value: number): number => top + 10 + ((high - value) * (HEIGHT - 50)) / (high - low);
  let svg = '';
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
    const label = formatFigure(
      table.query,
      { value: tick, status: tick === 0 ? 'zero' : 'published' },
      schema.locale,
    );
    svg += `<line x1="${axis}" x2="${WIDTH}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}" stroke="#d8d2c4"/>`;
    svg += svgText(tick === 0 ? '0' : label.text, axis - 8, y(tick) + 4, {
      size: 11,
      anchor: 'end',
    });
  }
  const every = Math.ceil(lines.length / 10);
  lines.forEach((line, at) => {
    if (at % every === 0)
      svg += svgText(labelOfLine(context, line), x(at), top + HEIGHT - 20, {
        size: 11,
        anchor: 'middle',
      });
  });
  const breaks = schema.notes.flatMap(({ breakBetween }) => (breakBetween ? [breakBetween] : []));
  const broken = (before: string, after: string): boolean =>
    breaks.some(
      ([a, b]) => before <= a.slice(0, before.length) && after >= b.slice(0, after.length),
    );
  series.forEach((column, number) => {
    let path = '';
    let pen = false;
    lines.forEach((line, at) => {
      const { value } = table.cell(line, column);
      const cut = at > 0 && broken(periodOf(lines[at - 1]!), periodOf(line));
      if (value !== null)
        path += `${pen && !cut ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = value !== null;
    });
    svg += `<path d="${path}" fill="none" stroke="${COLOURS[number]}" stroke-width="2.25" stroke-linejoin="round"/>`;
  });
  let place = axis;
  let row = 0;
  series.forEach((column, number) => {
    const name = columnLabel(schema, book, table.query, column);
    const width = textWidth(name, 12) + 40;
    if (place + width > WIDTH) [place, row] = [axis, row + 1];
    const base = top + HEIGHT + 4 + row * 18;
    svg += `<rect x="${place.toFixed(1)}" y="${base - 9}" width="16" height="4" fill="${COLOURS[number]}"/>${svgText(name, place + 22, base - 3, { size: 12 })}`;
    place += width;
  });
  return { svg, height: HEIGHT + 10 + row * 18 };
};

/** Ranked bars of the total, or of the only column; a withheld figure keeps its sign and has no bar. */
const barChart = (context: Context, top: number): Drawing => {
  const { table, schema } = context;
  const column = table.columns.at(-1)!;
  const lines = figures(context).slice(0, BARS);
  const size = (line: Line): number => table.cell(line, column).value ?? 0;
  const [low, high] = [Math.min(0, ...lines.map(size)), Math.max(0, ...lines.map(size), 1e-9)];
  const stub = Math.min(
    Math.max(...lines.map((line) => textWidth(labelOfLine(context, line), 12)), 40) + 12,
    280,
  );
  const scale = (WIDTH - stub - 80) / (high - low);
  const zero = stub - low * scale;
  const svg = lines.map((line, at) => {
    const base = top + at * 22 + 16;
    const value = size(line);
    const { text } = formatFigure(table.query, table.cell(line, column), schema.locale);
    const bar = `<rect x="${(value < 0 ? zero + value * scale : zero).toFixed(1)}" y="${base - 11}" width="${Math.abs(value * scale).toFixed(1)}" height="15" fill="${value < 0 ? COLOURS[1] : COLOURS[0]}"/>`;
    return (
      bar +
      svgText(labelOfLine(context, line), 0, base, { size: 12 }) +
      svgText(text, zero + Math.max(value, 0) * scale + 6, base, { size: 12 })
    );
  });
  return { svg: svg.join(''), height: lines.length * 22 + 10 };
};

/** The view as a chart with title, source and notes burnt in: a series over time, or ranked bars. */
export const writeChartSvg = (context: Context, address: string): string =>
  framed(context, address, WIDTH, (top) =>
    isTime(context, context.table.rows[0]) && figures(context).length > 1
      ? timeChart(context, top)
      : barChart(context, top),
  );
