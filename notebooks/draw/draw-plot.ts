import * as Plot from '@observablehq/plot';
import { MINUS } from '../../site/format/index.ts';
import { drawingDocument } from './document.ts';

/** Two widths are drawn: words of a drawing keep their size on a phone only in a narrow one. */
export const WIDTHS = { wide: 720, narrow: 350 } as const;

const TEXT_SIZE = 12;

export type Drawing = {
  readonly width: number;
  /** What the figure is and shows: its text alternative. */
  readonly name: string;
  /** BCP 47 tag of its numbers. */
  readonly locale: string;
};

/** Numbers of the axes by locale; a date of a monthly series is told by its year. */
const tickIn = (locale: string) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  return (value: unknown): string => {
    if (value instanceof Date) return String(value.getUTCFullYear());
    return typeof value === 'number' ? format.format(value).replace('-', MINUS) : String(value);
  };
};

/** The name of the horizontal axis stands below its numbers. */
const BOTTOM = { margin: 48, labelOffset: 42 };

/**
 * A plot as SVG that needs no script and no style of its own: colours are the tokens of the site
 * and `currentColor`. The name of the figure stands in it as text.
 */
export function drawPlot(options: Plot.PlotOptions, { width, name, locale }: Drawing): string {
  const tickFormat = tickIn(locale);
  const plot = Plot.plot({
    marginBottom: options.x?.label === null ? 30 : BOTTOM.margin,
    ...options,
    x: { tickFormat, labelOffset: BOTTOM.labelOffset, ...options.x },
    y: { tickFormat, ...options.y },
    document: drawingDocument(),
    width,
    className: 'nb',
    style: { fontSize: `${TEXT_SIZE}px` },
  });
  const { outerHTML } = plot;
  const start = outerHTML.indexOf('<svg');
  const svg = outerHTML
    .slice(start, outerHTML.lastIndexOf('</svg>') + '</svg>'.length)
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/ class="nb[^"]*"| aria-(?:label|description|hidden)="[^"]*"/g, '')
    .replace(/^<svg[^>]*>/, openingTag(width, heightOf(outerHTML.slice(start))));
  return svg.replace('>', `><title>${escapeText(name)}</title>`);
}

const heightOf = (svg: string): number => {
  const [, height] = /^<svg[^>]* height="([\d.]+)"/.exec(svg) ?? [];
  if (height === undefined) throw new Error('plot without height');
  return Number(height);
};

const openingTag = (width: number, height: number): string =>
  `<svg class="nb-plot" role="img" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
  `viewBox="0 0 ${width} ${height}" fill="currentColor" font-size="${TEXT_SIZE}" text-anchor="middle">`;

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
