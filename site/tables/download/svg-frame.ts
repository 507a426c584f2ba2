import { captionOf } from '../caption.ts';
import { notesOf } from '../notes.ts';
import { signsOf } from '../render-table.ts';
import { TABLE_TEXT } from '../text.ts';
import type { Context } from './flat.ts';
import { svgPage, svgParagraph } from './svg-text.ts';

const MARGIN = 24;

/** The drawing between title and notes: what it is and how tall. */
export type Drawing = { readonly svg: string; readonly height: number };

/** Title, drawing, source, notes, signs, version and address, burnt into one image. */
export const framed = (
  context: Context,
  address: string,
  inner: number,
  draw: (top: number) => Drawing,
): string => {
  const { table, schema, book } = context;
  const text = TABLE_TEXT[schema.locale];
  const title = captionOf(schema, book, table.query);
  const place = (y: number) => ({ x: 0, y, width: inner });
  const head = svgParagraph(title, place(0), { size: 17, bold: true });
  const drawing = draw(head.y + 12);
  const signs = signsOf(schema, table).map(({ sign, meaning }) => `${sign} ${meaning}`);
  const closing = [
    ...(schema.synthetic ? [text.synthetic] : []),
    `${text.source}: ${schema.source}. ${text.version}: ${schema.dataVersion}.`,
    ...notesOf(schema, table.query).map((note) => `${text.note}: ${note}`),
    ...(signs.length ? [`${text.signs}: ${signs.join('  ')}`] : []),
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
