import type { Locale } from '../../pipeline/registry/types.ts';
import { formatInteger, formatPeriod } from '../format/index.ts';
import { crossesBreak, type Series } from '../sentences/series.ts';
import { escapeHtml } from '../tables/html.ts';
import { frameOf, rounded, type Frame } from './time-frame.ts';
import { drawingOf, type Size } from './two-sizes.ts';

/** A line of a chart over time; the dashed one is the series the other corrects. */
export type TimeLine = {
  readonly id: string;
  readonly label: string;
  readonly series: Series;
  readonly dashed: boolean;
};

type Words = { readonly locale: Locale; readonly title: string; readonly breakWord: string };

/** The latest period in which two series differ; null when they never do. */
export const lastDifference = (
  one: Series,
  other: Series,
): { readonly period: string; readonly one: number; readonly other: number } | null => {
  for (const [at, period] of [...one.periods.entries()].toReversed()) {
    const [value, corrected] = [one.values[at], other.values[other.periods.indexOf(period)]];
    if (value !== undefined && corrected !== undefined && value !== corrected)
      return { period, one: value, other: corrected };
  }
  return null;
};

type Stretch = readonly { readonly at: number; readonly value: number }[];

/** Runs of neighbouring periods with figures and no break between them. */
export const stretchesOf = (
  periods: readonly string[],
  { series }: Pick<TimeLine, 'series'>,
): readonly Stretch[] => {
  const found: { at: number; value: number }[][] = [];
  periods.forEach((period, at) => {
    const value = series.values[series.periods.indexOf(period)];
    if (value === undefined) return;
    const last = found.at(-1);
    const before = periods[at - 1] ?? period;
    const joined = last?.at(-1)?.at === at - 1 && !crossesBreak(series.breaks, before, period);
    if (last && joined) last.push({ at, value });
    else found.push([{ at, value }]);
  });
  return found;
};

const pathOf = (stretch: Stretch, { x, y }: Frame): string =>
  stretch.map(({ at, value }, place) => `${place ? 'L' : 'M'}${x(at)} ${y(value)}`).join('');

const drawLine = (line: TimeLine, frame: Frame, { locale }: Words): string => {
  const stretches = stretchesOf(frame.periods, line);
  const paths = stretches.map(
    (stretch) => `<path class="vc-line" data-line="${line.id}" d="${pathOf(stretch, frame)}"/>`,
  );
  const points = stretches.flat().map(({ at, value }) => {
    const when = formatPeriod(frame.periods[at] ?? '', locale, 'long');
    const said = `${when} – ${line.label}: ${formatInteger(value, locale)}`;
    return `<circle class="vc-point" data-line="${line.id}" cx="${frame.x(at)}" cy="${frame.y(value)}" r="3"><title>${escapeHtml(said)}</title></circle>`;
  });
  return paths.join('') + points.join('');
};

/** The space between two series over the periods both have: what one adds to the other. */
const drawBand = ([one, other]: readonly TimeLine[], frame: Frame): string => {
  if (!one || !other) return '';
  const values = new Map(other.series.periods.map((each, at) => [each, other.series.values[at]]));
  const shared = stretchesOf(frame.periods, one).map((stretch) =>
    stretch.filter(({ at }) => values.get(frame.periods[at] ?? '') !== undefined),
  );
  return shared
    .filter(({ length }) => length > 1)
    .map((stretch) => {
      const back = stretch
        .toReversed()
        .map(({ at }) => `L${frame.x(at)} ${frame.y(values.get(frame.periods[at] ?? '') ?? 0)}`);
      return `<path class="vc-band" d="${pathOf(stretch, frame)}${back.join('')}Z"/>`;
    })
    .join('');
};

const drawTicks = ({ axis, y, left, width, right }: Frame, locale: Locale): string =>
  axis.ticks
    .map((tick) => {
      const zero = tick === 0 ? ' vc-zero' : '';
      return `<line class="vc-grid${zero}" x1="${left}" x2="${width - right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="vc-tick vc-end" x="${left - 8}" y="${y(tick)}">${formatInteger(tick, locale)}</text>`;
    })
    .join('');

/** Years along the bottom, at the first period of each. */
const drawYears = ({ periods, x, years, height }: Frame): string => {
  const starts = periods.flatMap((period, at) =>
    at === 0 || period.slice(0, 4) !== periods[at - 1]?.slice(0, 4) ? [at] : [],
  );
  const every = Math.ceil(starts.length / years);
  return starts
    .filter((_, place) => place % every === 0)
    .map(
      (at) =>
        `<text class="vc-tick vc-year" x="${x(at)}" y="${height - 10}">${(periods[at] ?? '').slice(0, 4)}</text>`,
    )
    .join('');
};

const drawBreaks = (frame: Frame, lines: readonly TimeLine[], word: string): string => {
  const { periods, x, top, height, bottom } = frame;
  const breaks = lines[0]?.series.breaks ?? [];
  return periods
    .flatMap((period, at) => {
      const before = periods[at - 1];
      if (before === undefined || !crossesBreak(breaks, before, period)) return [];
      const place = rounded((x(at - 1) + x(at)) / 2);
      return [
        `<line class="vc-break" x1="${place}" x2="${place}" y1="${top - 8}" y2="${height - bottom}"/><text class="vc-tick vc-middle" x="${place}" y="${top - 16}">${escapeHtml(word)}</text>`,
      ];
    })
    .join('');
};

/** The figure the chart ends on, above its end. */
const drawLast = (
  { periods, x, y }: Frame,
  [line]: readonly TimeLine[],
  locale: Locale,
): string => {
  const [period, value] = [line?.series.periods.at(-1), line?.series.values.at(-1)];
  if (period === undefined || value === undefined) return '';
  const [left, top] = [x(periods.indexOf(period)), y(value)];
  return `<circle class="vc-dot" cx="${left}" cy="${top}" r="3.5"/><text class="vc-figure vc-end vc-last" x="${left + 4}" y="${top - 13}">${formatInteger(value, locale)}</text>`;
};

/**
 * A chart over time as SVG: from zero, a gap and a dashed rule at every break, the space between two
 * series shaded. Every point says its figure; the words are in the units of the drawing.
 */
export const drawTimeChart = (
  lines: readonly TimeLine[],
  words: Words,
  size: Size = 'wide',
): string => {
  const frame = frameOf(lines, size);
  const body = [
    drawTicks(frame, words.locale),
    drawBand(lines, frame),
    drawBreaks(frame, lines, words.breakWord),
    ...lines.map((line) => drawLine(line, frame, words)),
    drawLast(frame, lines, words.locale),
    drawYears(frame),
  ].join('');
  const { width, height } = frame;
  const label = escapeHtml(words.title);
  return drawingOf({ family: 'vc-time', size, width, height, label }, body);
};
