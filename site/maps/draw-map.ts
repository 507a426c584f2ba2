import { escapeHtml } from '../tables/html.ts';
import { ufSigla } from '../tables/labels.ts';
import { drawLayer, type Places } from './draw-layer.ts';
import type { Drawing, Shape } from './geometry.ts';
import { formatFigureOf } from './map-figure.ts';
import { areaPaint, type Area, type MapView } from './map-view.ts';
import { outline } from './outlines.ts';

/** What an area says on hover, on focus and to a screen reader. */
export const areaSentence = (view: MapView, { name, cell }: Area): string => {
  const { text, aria } = formatFigureOf(view.choice.per, cell, view.schema.locale);
  const figure = cell.status === 'published' ? `${text} ${view.unit}` : aria;
  return `${name}: ${figure}`;
};

/** Patterns of the three states that are not colours; ids are unique to the map of the page. */
export const patterns = (id: string): string =>
  `<defs><pattern id="${id}-zero" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="vm-paper"/><circle cx="3" cy="3" r="0.8" class="vm-dot"/></pattern><pattern id="${id}-suppressed" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="vm-paper"/><rect width="1.3" height="5" class="vm-line"/></pattern></defs>`;

/** SVG attributes of a paint: a colour of the theme, a pattern, or an empty dashed outline. */
export const paintAttributes = (paint: string, id: string): string =>
  paint === 'zero' || paint === 'suppressed'
    ? `data-paint="${paint}" fill="url(#${id}-${paint})"`
    : `data-paint="${paint}"`;

/** States whose drawing is too small for two letters. */
const LABEL_AREA = 1500;

const label = ({ code, centre: [x, y], area }: Shape): string =>
  area < LABEL_AREA
    ? ''
    : `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}">${ufSigla(code) ?? ''}</text>`;

/** A figure drawn or used, as its tag and attributes say; the tag is told again at its end. */
const element = (start: string, attributes: string, inside = ''): string =>
  `<${start} ${attributes}>${inside}</${start.slice(0, start.indexOf(' '))}>`;

/** What an area tells the browser about itself, wherever its outline is. */
export const placeAttributes = ({ code, centre }: Shape): string =>
  `data-area="${code}" data-at="${centre.map((each) => each.toFixed(1)).join(' ')}"`;

export const areaTitle = (view: MapView, area: Area): string =>
  `<title>${escapeHtml(areaSentence(view, area))}</title>`;

const drawShape = (
  view: MapView,
  shape: Shape,
  area: Area,
  { id, outlines }: { readonly id: string; readonly outlines: string | undefined },
): string => {
  const paint = paintAttributes(areaPaint(view, area), id);
  const start = outline(outlines, shape.code, shape.path);
  return element(start, `${placeAttributes(shape)} ${paint}`, areaTitle(view, area));
};

export type DrawOptions = {
  readonly destinations?: Places;
  readonly box?: string;
  /** Address of the file the outlines are used from; they are drawn in place without one. */
  readonly outlines?: string | undefined;
  /** The areas as they are written on the page, where they are not drawn one by one. */
  readonly drawn?: string | undefined;
};

/** The map as inline SVG, the same at build time and in the browser. */
export const drawMap = (
  view: MapView,
  drawing: Drawing,
  id: string,
  { destinations = new Map(), box, outlines, drawn }: DrawOptions = {},
): string => {
  const { kind, layer } = view.choice;
  const areas = new Map(view.areas.map((area) => [area.code, area]));
  const drawShapes = (): readonly string[] =>
    drawing.shapes.flatMap((shape) => {
      const area = areas.get(shape.code);
      return area ? [drawShape(view, shape, area, { id, outlines })] : [];
    });
  const labels = kind === 'uf' ? drawing.shapes.map(label).join('') : '';
  const places = new Map(drawing.shapes.map(({ code, centre }) => [code, centre]));
  const over = drawLayer(view, {
    places,
    destinations,
    width: drawing.width,
    height: drawing.height,
  });
  const under = [
    drawing.land ? element(outline(outlines, 'land', drawing.land), 'class="vm-land"') : '',
    drawing.home ? element(outline(outlines, 'home', drawing.home), 'class="vm-home"') : '',
  ].join('');
  return `<svg class="vm-${kind}" data-layer="${layer}" data-height="${drawing.height}" viewBox="${box ?? `0 0 ${drawing.width} ${drawing.height}`}" role="group" aria-label="${escapeHtml(view.title)}">${patterns(id)}${under}<g class="vm-areas">${drawn ?? drawShapes().join('')}</g><g class="vm-over" data-over aria-hidden="true">${over}</g><g class="vm-labels" aria-hidden="true">${labels}</g></svg>`;
};
