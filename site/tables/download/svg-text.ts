import { escapeHtml } from '../html.ts';

/**
 * Widths by kind of character, as fractions of the size: those of a wide bold face, since an image
 * opens where the fonts of the page may not be installed.
 */
const widthOf = (character: string): number => {
  if (/[il.,:;'|!jí -]/.test(character)) return 0.4;
  if (/[mwMW%]/.test(character)) return 1.04;
  return /[A-ZÀ-Þ]/.test(character) ? 0.78 : 0.68;
};

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;

/** A word wider than a line, such as an address, in pieces that fit, cut after `&`, `,` or `/` where it can be. */
const pieces = (word: string, width: number, size: number): readonly string[] => {
  if (textWidth(word, size) <= width) return [word];
  const found: string[] = [];
  for (const part of word.split(/(?<=[&,/?])/)) {
    const last = found.at(-1);
    if (last !== undefined && textWidth(last + part, size) <= width)
      found[found.length - 1] = last + part;
    else if (textWidth(part, size) <= width) found.push(part);
    else
      found.push(
        ...(part.match(new RegExp(`.{1,${Math.floor(width / (size * 1.04))}}`, 'gu')) ?? []),
      );
  }
  return found;
};

/** Lines of at most `width` pixels, cut between words. */
export const wrapText = (text: string, width: number, size: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, size))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

export type TextStyle = {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly fill?: string;
};

const round = (value: number): number => Math.round(value * 10) / 10;

export const svgText = (text: string, x: number, y: number, style: TextStyle): string => {
  const { size, anchor = 'start', bold = false, fill = '#1d2530' } = style;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${bold ? ' font-weight="700"' : ''} fill="${fill}">${escapeHtml(text)}</text>`;
};

export const svgRule = (y: number, width: number, weight: number, x = 0): string =>
  `<line x1="${round(x)}" x2="${round(width)}" y1="${round(y)}" y2="${round(y)}" stroke="#1d2530" stroke-width="${weight}"/>`;

/** Lines of text from `y` down, and where the next may start. */
export const svgParagraph = (
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  style: TextStyle,
): { readonly svg: string; readonly y: number } => {
  const lines = wrapText(text, width, style.size);
  const step = style.size * 1.35;
  const svg = lines.map((line, at) => svgText(line, x, y + step * (at + 1), style)).join('');
  return { svg, y: y + step * lines.length };
};

export const FONT = "'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif";

/** A whole image: paper, text in one family, described for those who do not see it. */
export const svgPage = (
  {
    width,
    height,
    title,
  }: { readonly width: number; readonly height: number; readonly title: string },
  body: string,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" font-family="${escapeHtml(FONT)}"><title>${escapeHtml(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>${body}</svg>`;
