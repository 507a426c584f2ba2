import { areaTitle, placeAttributes, paintAttributes } from './draw-map.ts';
import type { Drawing } from './geometry.ts';
import { areaPaint, type MapView } from './map-view.ts';
import { svgFile } from './outlines.ts';

/** Where the map of municípios that a cube opens with is, in one language. */
export const townsAddress = (cubeId: string, locale: string): string =>
  `/mapas/desenhos/${cubeId.toLowerCase()}.${locale}.svg`;

/** The paths of the municípios by paint: hundreds of outlines are a few references on a page. */
const byPaint = (view: MapView, { shapes }: Drawing): ReadonlyMap<string, readonly string[]> => {
  const areas = new Map(view.areas.map((area) => [area.code, area]));
  const painted = shapes.flatMap((shape) => {
    const area = areas.get(shape.code);
    if (!area) return [];
    const path = `<path ${placeAttributes(shape)} vector-effect="non-scaling-stroke" d="${shape.path}">${areaTitle(view, area)}</path>`;
    return [{ paint: areaPaint(view, area), path }];
  });
  const groups = Map.groupBy(painted, ({ paint }) => paint);
  return new Map([...groups].map(([paint, all]) => [paint, all.map(({ path }) => path)]));
};

/** The municípios of a map as a file: a group for each paint, with what each area says. */
export const townsFile = (view: MapView, drawing: Drawing): string =>
  svgFile(
    drawing.width,
    drawing.height,
    [...byPaint(view, drawing)].map(([paint, paths]) => `<g id="a-${paint}">${paths.join('')}</g>`),
  );

/** The same on a page: one reference for each paint. */
export const usedTowns = (view: MapView, drawing: Drawing, file: string, id: string): string =>
  [...byPaint(view, drawing).keys()]
    .map((paint) => `<use href="${file}#a-${paint}" ${paintAttributes(paint, id)}></use>`)
    .join('');
