import { COLOURS } from './chart-series.ts';
import type { Drawing } from './svg-frame.ts';
import { svgText, textWidth } from './svg-text.ts';

const ROW = 18;

/** The names of the series beside their colours, in as many rows as they need. */
export const svgLegend = (
  names: readonly string[],
  { top, left, width }: { readonly top: number; readonly left: number; readonly width: number },
): Drawing => {
  let [place, row] = [left, 0];
  const svg = names.map((name, at) => {
    const own = textWidth(name, 12) + 40;
    if (place + own > width && place > left) [place, row] = [left, row + 1];
    const base = top + row * ROW;
    const mark = `<rect x="${place.toFixed(1)}" y="${base - 9}" width="16" height="5" fill="${COLOURS[at]}"/>`;
    const word = svgText(name, place + 22, base - 3, { size: 12 });
    place += own;
    return mark + word;
  });
  return { svg: svg.join(''), height: row * ROW };
};
