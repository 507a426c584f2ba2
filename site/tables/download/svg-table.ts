import { formatInteger } from '../../format/index.ts';
import { breaksOf } from '../series-breaks.ts';
import { TABLE_TEXT } from '../text.ts';
import type { Context } from './flat.ts';
import { framed, type Drawing } from './svg-frame.ts';
import { svgRule, svgText, textWidth } from './svg-text.ts';
import { acrossOf, headGrid, isParent, labelOfLine, printedCell, stubOf } from './table-grid.ts';

const SIZE = 13;
const ROW = 22;
/** A narrow table is spread over this width, which its title and notes need. */
const NARROWEST = 560;
const GAP = 22;
/** Lines of an image at most: the rest is in the files, and the image says how many. */
const LINES = 120;

/** A break of the series: the two sides do not measure the same. */
const dashed = (x: number, y: number, to: { readonly x: number; readonly y: number }): string =>
  `<line x1="${x.toFixed(1)}" y1="${y.toFixed(1)}" x2="${to.x.toFixed(1)}" y2="${to.y.toFixed(1)}" stroke="#9c3a1a" stroke-width="1.5" stroke-dasharray="5 4"/>`;

const widthsOf = (context: Context, lines: Context['table']['lines']): readonly number[] => {
  const { columns } = context.table;
  const head = headGrid(context).at(-1) ?? [];
  return columns.map((column, at) => {
    const words = [
      head[at]?.text ?? '',
      ...lines.map((line) => printedCell(context, line, column)),
    ];
    return Math.max(...words.map((word) => textWidth(word, SIZE)), 34) + GAP;
  });
};

const headSvg = (
  context: Context,
  { stub, widths, width }: { stub: number; widths: readonly number[]; width: number },
  top: number,
): Drawing => {
  const grid = headGrid(context);
  const across = acrossOf(context);
  let y = top + ROW;
  let svg = across
    ? svgText(across, stub + (width - stub) / 2, y, { size: SIZE, bold: true, anchor: 'middle' })
    : '';
  if (across) y += ROW;
  grid.forEach((cells, level) => {
    let at = 0;
    let x = stub;
    for (const { text, span } of cells) {
      const own = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0);
      const middle = span > 1;
      svg += svgText(text, middle ? x + own / 2 : x + own, y, {
        size: SIZE,
        bold: true,
        anchor: middle ? 'middle' : 'end',
      });
      x += own;
      at += span;
    }
    if (level < grid.length - 1) y += ROW;
  });
  svg += svgText(stubOf(context), 0, y, { size: SIZE, bold: true });
  return { svg, height: y - top + 8 };
};

const bodySvg = (
  context: Context,
  lines: Context['table']['lines'],
  { stub, widths, width }: { stub: number; widths: readonly number[]; width: number },
  top: number,
): Drawing => {
  let y = top;
  let svg = '';
  const broken = breaksOf(context.schema, context.table);
  for (const line of lines) {
    const parent = isParent(context, line);
    y += parent && line !== lines[0] ? ROW + 5 : ROW;
    const bold = line.role === 'total' || parent;
    if (broken.lines.has(line)) svg += dashed(0, y - ROW + 6, { x: width, y: y - ROW + 6 });
    svg += svgText(labelOfLine(context, line), line.level * 16, y, { size: SIZE, bold });
    let x = stub;
    context.table.columns.forEach((column, at) => {
      x += widths[at] ?? 0;
      svg += svgText(printedCell(context, line, column), x, y, { size: SIZE, bold, anchor: 'end' });
    });
  }
  let x = stub;
  context.table.columns.forEach((column, at) => {
    if (broken.columns.has(column)) svg += dashed(x + GAP / 3, top, { x: x + GAP / 3, y: y + 8 });
    x += widths[at] ?? 0;
  });
  return { svg, height: y - top + 8 };
};

/** The table as an image in IBGE's form: three rules, open sides, title, source and notes burnt in. */
export const writeTableSvg = (context: Context, address: string): string => {
  const { table, schema } = context;
  const lines =
    table.lines.length > LINES
      ? [...table.lines.slice(0, LINES - 1), ...table.lines.slice(-1)]
      : table.lines;
  const labels = [
    ...lines.map((line) => textWidth(labelOfLine(context, line), SIZE) + line.level * 16),
    textWidth(stubOf(context), SIZE),
  ];
  const stub = Math.max(...labels) + GAP;
  const natural = widthsOf(context, lines);
  const spare = NARROWEST - stub - natural.reduce((sum, each) => sum + each, 0);
  const widths = natural.map((each) => each + Math.max(0, spare) / natural.length);
  const width = stub + widths.reduce((sum, each) => sum + each, 0);
  return framed(context, address, width, (top) => {
    const head = headSvg(context, { stub, widths, width }, top);
    const body = bodySvg(context, lines, { stub, widths, width }, top + head.height);
    const end = top + head.height + body.height;
    const rules = [
      svgRule(top, width, 2),
      svgRule(top + head.height, width, 1),
      svgRule(end, width, 2),
    ].join('');
    const count = (value: number): string => formatInteger(value, schema.locale);
    const cut =
      lines.length < table.lines.length
        ? svgText(
            TABLE_TEXT[schema.locale].cut(count(lines.length), count(table.lines.length)),
            0,
            end + ROW,
            { size: 11.5, fill: '#4a515c' },
          )
        : '';
    return { svg: rules + head.svg + body.svg + cut, height: end - top + (cut ? ROW : 0) };
  });
};
