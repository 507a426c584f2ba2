import type { Locale } from '../../pipeline/registry/types.ts';
import { formatInteger, formatPeriod } from '../format/index.ts';
import { crossesBreak, type Series } from '../sentences/series.ts';
import { escapeHtml } from '../tables/html.ts';
import { niceAxis, placeOf, type Axis } from './axis.ts';

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

const WIDTH = 760;
const HEIGHT = 320;
const LEFT = 84;
const RIGHT = 14;
const TOP = 26;
const BOTTOM = 34;
/** Labels along the bottom at most; every second one is left out on a phone. */
const LABELS = 14;

type Frame = {
  readonly axis: Axis;
  readonly periods: readonly string[];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

const frameOf = (lines: readonly TimeLine[]): Frame => {
  const periods = [...new Set(lines.flatMap(({ series }) => series.periods))].toSorted();
  const axis = niceAxis([0, ...lines.flatMap(({ series }) => series.values)], 5);
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, periods.length - 1);
  return {
    axis,
    periods,
    x: (at) => rounded(LEFT + at * step),
    y: (value) => rounded(TOP + ((100 - placeOf(axis, value)) / 100) * (HEIGHT - TOP - BOTTOM)),
  };
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

const drawTicks = ({ axis, y }: Frame, locale: Locale): string =>
  axis.ticks
    .map((tick) => {
      const zero = tick === 0 ? ' vc-zero' : '';
      return `<line class="vc-grid${zero}" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(tick)}" y2="${y(tick)}"/><text class="vc-tick vc-end" x="${LEFT - 8}" y="${y(tick)}">${formatInteger(tick, locale)}</text>`;
    })
    .join('');

/** Years along the bottom, at the first period of each. */
const drawYears = ({ periods, x }: Frame): string => {
  const starts = periods.flatMap((period, at) =>
    at === 0 || period.slice(0, 4) !== periods[at - 1]?.slice(0, 4) ? [at] : [],
  );
  const every = Math.ceil(starts.length / LABELS);
  return starts
    .filter((_, place) => place % every === 0)
    .map((at, place) => {
      const minor = place % 2 === 1 ? ' vc-minor' : '';
      return `<text class="vc-tick vc-year${minor}" x="${x(at)}" y="${HEIGHT - 10}">${(periods[at] ?? '').slice(0, 4)}</text>`;
    })
    .join('');
};

const drawBreaks = ({ periods, x }: Frame, lines: readonly TimeLine[], word: string): string => {
  const breaks = lines[0]?.series.breaks ?? [];
  return periods
    .flatMap((period, at) => {
      const before = periods[at - 1];
      if (before === undefined || !crossesBreak(breaks, before, period)) return [];
      const place = rounded((x(at - 1) + x(at)) / 2);
      return [
        `<line class="vc-break" x1="${place}" x2="${place}" y1="${TOP - 8}" y2="${HEIGHT - BOTTOM}"/><text class="vc-tick vc-middle" x="${place}" y="${TOP - 16}">${escapeHtml(word)}</text>`,
      ];
    })
    .join('');
};

/**
 * A chart over time as SVG: from zero, a gap and a dashed rule at every break, the space between two
 * series shaded. Every point says its figure; the words are in the units of the drawing.
 */
export const drawTimeChart = (lines: readonly TimeLine[], words: Words): string => {
  const frame = frameOf(lines);
  const body = [
    drawTicks(frame, words.locale),
    drawBand(lines, frame),
    drawBreaks(frame, lines, words.breakWord),
    ...lines.map((line) => drawLine(line, frame, words)),
    drawYears(frame),
  ].join('');
  return `<svg class="vc-time" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(words.title)}">${body}</svg>`;
};
