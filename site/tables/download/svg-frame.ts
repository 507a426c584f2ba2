import { captionOf } from '../caption.ts';
import { notesOf } from '../notes.ts';
import { signsOf } from '../render-table.ts';
import { breaksOf, isDrawnBroken } from '../series-breaks.ts';
import { TABLE_TEXT, type TableText } from '../text.ts';
import type { Context } from './flat.ts';
import { svgPage, svgParagraph } from './svg-text.ts';

const MARGIN = 24;

/** The drawing between title and notes: what it is and how tall. */
export type Drawing = { readonly svg: string; readonly height: number };

/** What an image says over its drawing, where that is not the whole table. */
export type Heading = { readonly title: string; readonly subtitle: string };

/** The notes, one after the other, numbered when there is more than one. */
const noteLines = (notes: readonly string[], text: TableText): readonly string[] =>
  notes.length < 2
    ? notes.map((note) => `${text.note}: ${note}`)
    : notes.map((note, at) => `${at === 0 ? `${text.notes}: ` : ''}${at + 1}. ${note}`);

/** Title, drawing, source, notes, signs, version and address, burnt into one image. */
export const framed = (
  context: Context,
  address: string,
  inner: number,
  draw: (top: number) => Drawing,
  heading?: Heading,
): string => {
  const { table, schema, book } = context;
  const text = TABLE_TEXT[schema.locale];
  const title = heading?.title ?? captionOf(schema, book, table.query);
  const place = (y: number) => ({ x: 0, y, width: inner });
  const first = svgParagraph(title, place(0), { size: 17, bold: true });
  const under = svgParagraph(heading?.subtitle ?? '', place(first.y + 2), {
    size: 13,
    fill: '#4a515c',
  });
  const head = heading ? { svg: first.svg + under.svg, y: under.y } : first;
  const drawing = draw(head.y + 12);
  const signs = signsOf(schema, table).map(({ sign, meaning }) => `${sign} ${meaning}`);
  const closing = [
    ...(schema.synthetic ? [text.synthetic] : []),
    `${text.source}: ${schema.source}. ${text.version}: ${schema.dataVersion}.`,
    ...noteLines(notesOf(schema, table.query), text),
    ...(signs.length ? [`${text.signs}: ${signs.join('  ')}`] : []),
    ...(isDrawnBroken(breaksOf(schema, table)) ? [text.breakLegend] : []),
    address,
  ];
  let y = head.y + 12 + drawing.height + 10;
  let foot = '';
  for (const line of closing) {
    const paragraph = svgParagraph(line, place(y), { size: 11.5, fill: '#4a515c' });
    foot += paragraph.svg;
    y = paragraph.y + 3;
  }
  const body = `<g transform="translate(${MARGIN} ${MARGIN / 2})">${head.svg}${drawing.svg}${foot}</g>`;
  return svgPage({ width: inner + 2 * MARGIN, height: y + MARGIN, title }, body);
};
