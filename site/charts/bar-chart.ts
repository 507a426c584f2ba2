import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatCell } from '../format/index.ts';
import { escapeHtml } from '../tables/html.ts';
import { drawingOf, type Size } from './two-sizes.ts';

/** One bar: a withheld figure keeps its sign and has no bar. */
export type Bar = { readonly name: string; readonly cell: Cell };

/** Names stand before the bars where there is room, and above them where there is not. */
const LAYOUTS = {
  wide: { width: 760, row: 26, start: 250, end: 90, bar: 4, thick: 19, nameX: 240, name: 14 },
  narrow: { width: 360, row: 40, start: 0, end: 66, bar: 18, thick: 15, nameX: 0, name: 9 },
} as const;

const sizeOf = ({ cell }: Bar): number => (cell.status === 'published' ? (cell.value ?? 0) : 0);

/** Ranked bars from a common zero, losses to its left. */
export const drawBars = (
  bars: readonly Bar[],
  locale: Locale,
  title: string,
  size: Size = 'wide',
): string => {
  const { width, row, start, end: room, ...layout } = LAYOUTS[size];
  const [low, high] = [Math.min(0, ...bars.map(sizeOf)), Math.max(1, ...bars.map(sizeOf))];
  const scale = (width - start - room) / (high - low);
  const zero = start - low * scale;
  const height = bars.length * row + 6;
  const anchor = size === 'wide' ? ' vc-end' : '';
  const rows = bars.map((bar, at) => {
    const [top, value] = [at * row, sizeOf(bar)];
    const left = value < 0 ? zero + value * scale : zero;
    const end = zero + Math.max(value, 0) * scale;
    const loss = value < 0 ? ' data-loss' : '';
    const middle = top + layout.bar + layout.thick / 2;
    return `<text class="vc-name${anchor}" x="${layout.nameX}" y="${top + layout.name}">${escapeHtml(bar.name)}</text><rect class="vc-bar"${loss} x="${left.toFixed(1)}" y="${top + layout.bar}" width="${Math.abs(value * scale).toFixed(1)}" height="${layout.thick}"/><text class="vc-figure" x="${(end + 7).toFixed(1)}" y="${middle}">${formatCell(bar.cell, locale).text}</text>`;
  });
  const at = zero.toFixed(1);
  const rule = `<line class="vc-grid vc-zero" x1="${at}" x2="${at}" y1="0" y2="${height}"/>`;
  const box = { family: 'vc-bars', size, width, height, label: escapeHtml(title) } as const;
  return drawingOf(box, (size === 'wide' ? rule : '') + rows.join(''));
};
