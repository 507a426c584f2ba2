import type { Locale } from '../../pipeline/registry/types.ts';
import { formatInteger } from '../format/index.ts';
import { escapeHtml } from '../tables/html.ts';
import type { Flow } from './flows.ts';
import type { MapKind } from './map-query.ts';
import type { Area, MapView } from './map-view.ts';

/** Where things stand on a drawing, by code. */
export type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

/** What a layer is drawn over: its places, where flows end, and its size. */
export type Ground = {
  readonly places: Places;
  readonly destinations: Places;
  readonly width: number;
  readonly height: number;
};

/** Radius of the largest circle, as a part of the width: neighbours must stay apart. */
const LARGEST: Readonly<Record<MapKind, number>> = { pais: 0.045, uf: 0.075, municipio: 0.06 };
/** Flows drawn at once: more would hide each other; the table has them all. */
const MOST_FLOWS = 40;
const WIDEST = 0.012;

const one = (value: number): string => value.toFixed(1);

/** Area, not radius, in proportion to the figure: the key in the drawing says how much. */
const radiusOf = (value: number, most: number, largest: number): number =>
  Math.sqrt(Math.abs(value) / Math.max(most, 1)) * largest;

/** The largest figure of the areas that have one, whatever its sign. */
const largestOf = (areas: readonly Area[]): number =>
  Math.max(
    1,
    ...areas.map(({ cell }) => (cell.status === 'published' ? Math.abs(cell.value ?? 0) : 0)),
  );

const circle = ({ code, cell }: Area, most: number, largest: number, places: Places): string => {
  const place = places.get(code);
  if (!place || cell.status !== 'published' || cell.value === null) return '';
  const loss = cell.value < 0 ? ' data-loss' : '';
  const radius = Math.max(radiusOf(cell.value, most, largest), 1.2);
  return `<circle data-circle="${code}"${loss} cx="${one(place[0])}" cy="${one(place[1])}" r="${one(radius)}"/>`;
};

/** Round figures of the key: the largest power of ten or its half below the largest, and a tenth. */
const keyFigures = (most: number): readonly number[] => {
  const power = 10 ** Math.floor(Math.log10(most));
  const top = most >= 5 * power ? 5 * power : power;
  return top >= 10 ? [top, top / 10] : [top];
};

/** Nested circles in the lower left corner, in the scale of the drawing. */
const sizeKey = (most: number, largest: number, height: number, locale: Locale): string => {
  const figures = keyFigures(most);
  const widest = radiusOf(figures[0] ?? 1, most, largest);
  return figures
    .map((value) => {
      const radius = radiusOf(value, most, largest);
      const top = height - 4 - 2 * radius;
      const [x, end] = [4 + widest, 12 + 2 * widest];
      return `<circle class="vm-key" cx="${one(x)}" cy="${one(height - 4 - radius)}" r="${one(radius)}"/><line class="vm-key" x1="${one(x)}" x2="${one(end)}" y1="${one(top)}" y2="${one(top)}"/><text class="vm-key" x="${one(end + 3)}" y="${one(top)}">${formatInteger(value, locale)}</text>`;
    })
    .join('');
};

/** Circles of every published figure, the large ones below, and the key of their sizes. */
const drawCircles = ({ areas, choice, schema }: MapView, ground: Ground): string => {
  const most = largestOf(areas);
  const largest = ground.width * LARGEST[choice.kind];
  const circles = areas
    .toSorted((a, b) => Math.abs(b.cell.value ?? 0) - Math.abs(a.cell.value ?? 0))
    .map((area) => circle(area, most, largest, ground.places));
  return circles.join('') + sizeKey(most, largest, ground.height, schema.locale);
};

/** A curve that leaves its straight line by a fifth of its length, always to the same side. */
const curve = ([x, y]: readonly [number, number], [u, v]: readonly [number, number]): string => {
  const [dx, dy] = [u - x, v - y];
  const bend = dx < 0 ? 0.2 : -0.2;
  const [mx, my] = [(x + u) / 2 + dy * bend, (y + v) / 2 - dx * bend];
  return `M${one(x)} ${one(y)}Q${one(mx)} ${one(my)} ${one(u)} ${one(v)}`;
};

const drawFlow = (
  flow: Flow,
  most: number,
  { places, destinations, width }: Ground,
  view: MapView,
): string => {
  const [from, to] = [places.get(flow.country), destinations.get(flow.uf)];
  if (!from || !to) return '';
  const weight = Math.max(0.6, (Math.abs(flow.value) / most) * width * WIDEST);
  const loss = flow.value < 0 ? ' data-loss' : '';
  const said = `${flowName(flow)}: ${formatInteger(flow.value, view.schema.locale)} ${view.unit}`;
  return `<path class="vm-flow" data-flow="${flow.country}-${flow.uf}"${loss} d="${curve(from, to)}" stroke-width="${one(weight)}"><title>${escapeHtml(said)}</title></path>`;
};

/** A flow in words: `Haiti → Santa Catarina`. */
export const flowName = ({ countryName, ufName }: Flow): string => `${countryName} → ${ufName}`;

const drawFlows = (view: MapView, ground: Ground): string => {
  const flows = view.flows.slice(0, MOST_FLOWS);
  const most = Math.max(1, ...flows.map(({ value }) => Math.abs(value)));
  return flows
    .toReversed()
    .map((flow) => drawFlow(flow, most, ground, view))
    .join('');
};

/** What lies over the areas: nothing, circles or flows. */
export const drawLayer = (view: MapView, ground: Ground): string => {
  if (view.choice.layer === 'circles') return drawCircles(view, ground);
  return view.choice.layer === 'flows' ? drawFlows(view, ground) : '';
};
