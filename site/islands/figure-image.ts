import { copied, inLight, type Part } from './frozen-drawing.ts';
import { svgPage, svgParagraph, svgText, textWidth } from '../tables/download/svg-text.ts';

const WIDTH = 900;
const MARGIN = 24;
const SMALL = { size: 11.5, fill: '#4a515c' } as const;

const words = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const LEGEND_ROW = 22;
const SWATCH = 34;
const LEGEND_GAP = 26;

/** The legend, as many entries to a line as fit. */
const legend = (root: HTMLElement, top: number): Part => {
  let [x, y] = [0, top];
  const drawn = [...root.querySelectorAll('[data-legend] li')].map((item) => {
    const swatch = item.querySelector<SVGSVGElement>('svg');
    const parts = [...item.children].filter((each) => each !== swatch).map(words);
    const label = parts.filter(Boolean).join(' · ');
    const width = SWATCH + textWidth(label, 12);
    if (x > 0 && x + width > WIDTH) [x, y] = [0, y + LEGEND_ROW];
    const [left, base] = [x, y];
    x += width + LEGEND_GAP;
    const text = svgText(label, left + SWATCH, base + 13, { size: 12 });
    return (swatch ? copied(swatch, left, base, 26).svg : '') + text;
  });
  return { svg: drawn.join(''), height: drawn.length > 0 ? y + LEGEND_ROW + 8 - top : 0 };
};

/** What stands below: sentence, method, sources, notes and signs, then where it came from. */
const closingLines = (root: HTMLElement, address: string): readonly string[] => [
  ...[...root.querySelectorAll('[data-said], .vm-method')].map(words),
  ...[...root.querySelectorAll('[data-foot] p, [data-foot] li')].map(words),
  ...[...root.querySelectorAll('[data-mesh]')].map(words),
  address,
];

const PANELS = 4;
const PANEL_GAP = 20;

/** Small drawings in rows, each under its name. */
const panels = (items: readonly HTMLElement[], top: number): Part => {
  const width = (WIDTH - (PANELS - 1) * PANEL_GAP) / PANELS;
  let y = top;
  let tallest = 0;
  const drawn = items.map((item, at) => {
    const column = at % PANELS;
    if (column === 0 && at > 0) [y, tallest] = [y + tallest + 40, 0];
    const svg = item.querySelector<SVGSVGElement>('svg');
    if (!svg) return '';
    const x = column * (width + PANEL_GAP);
    const part = copied(svg, x, y + 20, width);
    tallest = Math.max(tallest, part.height);
    const name = [...(item.querySelector('p')?.children ?? [])].map(words).join('  ');
    return svgText(name, x, y + 13, { size: 12.5, bold: true }) + part.svg;
  });
  return { svg: drawn.join(''), height: y + tallest + 30 - top };
};

const drawingOf = (root: HTMLElement, top: number): Part => {
  const items = [...root.querySelectorAll<HTMLElement>('[data-panel]')];
  if (items.length > 0) return panels(items, top);
  const drawing = root.querySelector<SVGSVGElement>('[data-svg] svg');
  if (!drawing) throw new Error('figure without drawing');
  return copied(drawing, 0, top, WIDTH);
};

const compose = (root: HTMLElement, address: string): string => {
  const title = words(root.querySelector('[data-title]'));
  const head = svgParagraph(title, { x: 0, y: 0, width: WIDTH }, { size: 17, bold: true });
  const shared = [...root.querySelectorAll<SVGSVGElement>('[data-shared]')].map(
    (svg) => copied(svg, 0, 0, 0).svg,
  );
  const body = drawingOf(root, head.y + 14);
  const key = legend(root, head.y + 14 + body.height + 14);
  let y = head.y + 28 + body.height + key.height;
  let foot = '';
  for (const line of closingLines(root, address).filter(Boolean)) {
    const paragraph = svgParagraph(line, { x: 0, y, width: WIDTH }, SMALL);
    foot += paragraph.svg;
    y = paragraph.y + 3;
  }
  const inside = `<g transform="translate(${MARGIN} ${MARGIN / 2})">${shared.join('')}${head.svg}${body.svg}${key.svg}${foot}</g>`;
  return svgPage({ width: WIDTH + 2 * MARGIN, height: y + MARGIN, title }, inside);
};

/**
 * A figure of the page (map or chart) as one SVG that needs nothing else: title, drawing, legend,
 * sentence, source and notes burnt in, in the colours of the light theme. Throws without a drawing.
 */
export const writeFigureSvg = (root: HTMLElement, address: string): string =>
  inLight(() => compose(root, address));
