import { drawLayer, type Places } from '../maps/draw-layer.ts';
import { areaSentence, drawMap, paintAttributes } from '../maps/draw-map.ts';
import type { Drawing } from '../maps/geometry.ts';
import { areaPaint, type MapView } from '../maps/map-view.ts';
import type { MapSession } from './map-session.ts';

const pathsOf = ({ frame }: MapSession): readonly SVGPathElement[] => [
  ...frame.querySelectorAll<SVGPathElement>('path[data-area]'),
];

/** Codes and names of the areas on the page. */
export const drawnNames = (session: MapSession): readonly { code: string; name: string }[] =>
  pathsOf(session).map(({ dataset }) => ({
    code: dataset['area'] ?? '',
    name: dataset['name'] ?? '',
  }));

/** Moves the words of the native tooltip to the element, so that ours is the only one to open. */
export const adoptPaths = (session: MapSession): void => {
  pathsOf(session).forEach((path, at) => {
    const title = path.querySelector('title');
    const sentence = title?.textContent ?? '';
    path.dataset['name'] = sentence.slice(0, sentence.lastIndexOf(': '));
    path.setAttribute('aria-label', sentence);
    path.setAttribute('role', 'img');
    path.tabIndex = at === 0 ? 0 : -1;
    title?.remove();
  });
};

const repaintPath = (path: SVGPathElement, paint: string, id: string): void => {
  const fill = /fill="([^"]*)"/.exec(paintAttributes(paint, id))?.[1];
  path.dataset['paint'] = paint;
  if (fill) path.setAttribute('fill', fill);
  else path.removeAttribute('fill');
};

const placesOf = (session: MapSession): Places =>
  new Map(
    pathsOf(session).map(({ dataset }) => {
      const [x = 0, y = 0] = (dataset['at'] ?? '').split(' ').map(Number);
      return [dataset['area'] ?? '', [x, y]] as const;
    }),
  );

/** Where flows end on the drawing. */
export const destinationsOf = ({ page }: MapSession): Places =>
  new Map(page.destinations.map(([code, x, y]) => [code, [x, y]] as const));

/** Where the drawing ends below, whatever part of it is brought closer. */
const heightOf = (svg: SVGSVGElement | null): number => Number(svg?.dataset['height'] ?? 0);

const redrawLayer = (session: MapSession, view: MapView): void => {
  const { frame, page } = session;
  const ground = {
    places: placesOf(session),
    destinations: destinationsOf(session),
    width: page.width,
    height: heightOf(frame.querySelector('svg')),
  };
  const over = frame.querySelector('[data-over]');
  if (over) over.innerHTML = drawLayer(view, ground);
};

/** New figures on the drawing that is there: nothing moves and the focus stays. */
export const repaint = (session: MapSession, view: MapView): void => {
  const areas = new Map(view.areas.map((area) => [area.code, area]));
  for (const path of pathsOf(session)) {
    const area = areas.get(path.dataset['area'] ?? '');
    if (!area) continue;
    repaintPath(path, areaPaint(view, area), session.id);
    path.setAttribute('aria-label', areaSentence(view, area));
  }
  redrawLayer(session, view);
  const svg = session.frame.querySelector('svg');
  svg?.setAttribute('aria-label', view.title);
  svg?.setAttribute('data-layer', view.choice.layer);
};

/** Another drawing altogether. */
export const redraw = (session: MapSession, view: MapView, drawing: Drawing): void => {
  session.frame.innerHTML = drawMap(view, drawing, session.id);
  adoptPaths(session);
};
