import type { Locale } from '../../pipeline/registry/types.ts';
import { formatCell } from '../format/index.ts';
import { escapeHtml } from '../tables/html.ts';
import { sizeOf, type Pyramid, type PyramidRow } from './pyramid.ts';
import { drawingOf, type Size } from './two-sizes.ts';

/** Names stand between the halves where there is room, and above each row where there is not. */
const LAYOUTS = {
  wide: { width: 760, middle: 190, room: 74, row: 34, bar: 28, name: 14 },
  narrow: { width: 360, middle: 10, room: 58, row: 46, bar: 20, name: 12 },
} as const;
const HEAD = 30;

type Layout = (typeof LAYOUTS)[Size];
type At = { readonly top: number; readonly most: number; readonly layout: Layout };

const edgesOf = ({ width, middle }: Layout) =>
  [(width - middle) / 2, (width + middle) / 2] as const;

const drawSide = (
  row: PyramidRow,
  side: 0 | 1,
  { top, most, layout }: At,
  locale: Locale,
): string => {
  const cell = row.cells[side];
  const edge = edgesOf(layout)[side];
  const length = (sizeOf(cell) / most) * ((layout.width - layout.middle) / 2 - layout.room);
  const left = side === 0 ? edge - length : edge;
  const word = side === 0 ? left - 7 : edge + length + 7;
  const anchor = side === 0 ? ' vc-end' : '';
  const bar = top + layout.row - layout.bar - 6;
  return `<rect class="vc-bar" data-side="${side}"${row.undetailed ? ' data-undetailed' : ''} x="${left.toFixed(1)}" y="${bar}" width="${length.toFixed(1)}" height="${layout.bar}"/><text class="vc-figure${anchor}" x="${word.toFixed(1)}" y="${bar + layout.bar / 2}">${formatCell(cell, locale).text}</text>`;
};

/** The pyramid as SVG, oldest on top, one scale for both halves; what is withheld keeps its sign. */
export const drawPyramid = (
  pyramid: Pyramid,
  locale: Locale,
  title: string,
  size: Size = 'wide',
): string => {
  const layout: Layout = LAYOUTS[size];
  const { width } = layout;
  const rows = pyramid.rows.toReversed();
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(sizeOf)));
  const height = HEAD + rows.length * layout.row + 4;
  const [one, other] = pyramid.sides;
  const [left, right] = edgesOf(layout);
  const head = `<text class="vc-side vc-end" x="${left}" y="14">${escapeHtml(one)}</text><text class="vc-side" x="${right}" y="14">${escapeHtml(other)}</text>`;
  const body = rows.map((row, at) => {
    const place = { top: HEAD + at * layout.row, most, layout };
    const label = `<text class="vc-name vc-middle" x="${width / 2}" y="${place.top + layout.name}">${escapeHtml(row.name)}</text>`;
    return label + drawSide(row, 0, place, locale) + drawSide(row, 1, place, locale);
  });
  const box = { family: 'vc-pyramid', size, width, height, label: escapeHtml(title) } as const;
  return drawingOf(box, head + body.join(''));
};
