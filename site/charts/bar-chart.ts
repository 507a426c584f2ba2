import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { formatCell } from '../format/index.ts';
import { escapeHtml } from '../tables/html.ts';

/** One bar: a withheld figure keeps its sign and has no bar. */
export type Bar = { readonly name: string; readonly cell: Cell };

const WIDTH = 760;
const ROW = 26;
const STUB = 250;
const ROOM = 90;

const sizeOf = ({ cell }: Bar): number => (cell.status === 'published' ? (cell.value ?? 0) : 0);

/** Ranked bars from a common zero, losses to its left. */
export const drawBars = (bars: readonly Bar[], locale: Locale, title: string): string => {
  const [low, high] = [Math.min(0, ...bars.map(sizeOf)), Math.max(1, ...bars.map(sizeOf))];
  const scale = (WIDTH - STUB - ROOM) / (high - low);
  const zero = STUB - low * scale;
  const height = bars.length * ROW + 6;
  const rows = bars.map((bar, at) => {
    const [top, value] = [at * ROW + 4, sizeOf(bar)];
    const left = value < 0 ? zero + value * scale : zero;
    const end = zero + Math.max(value, 0) * scale;
    const loss = value < 0 ? ' data-loss' : '';
    return `<text class="vc-name vc-end" x="${STUB - 10}" y="${top + 10}">${escapeHtml(bar.name)}</text><rect class="vc-bar"${loss} x="${left.toFixed(1)}" y="${top}" width="${Math.abs(value * scale).toFixed(1)}" height="19"/><text class="vc-figure" x="${(end + 7).toFixed(1)}" y="${top + 10}">${formatCell(bar.cell, locale).text}</text>`;
  });
  return `<svg class="vc-bars" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(title)}"><line class="vc-grid vc-zero" x1="${zero.toFixed(1)}" x2="${zero.toFixed(1)}" y1="0" y2="${height}"/>${rows.join('')}</svg>`;
};
