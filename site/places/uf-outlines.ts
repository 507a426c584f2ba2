import type { Topology } from 'topojson-specification';
import { readPublicJson } from '../data/folder.ts';
import { drawAreas, type Drawing } from '../maps/geometry.ts';

const WIDTH = 400;

let drawn: Drawing | undefined;

/** The UFs as the maps of the pages draw them. */
export const ufDrawing = (): Drawing =>
  (drawn ??= drawAreas(readPublicJson<Topology>('geo/uf.topo.json'), WIDTH));

/** An SVG file of shapes to be used by id: `uf-42`. */
export const ufOutlines = (): string => {
  const { width, height, shapes } = ufDrawing();
  const paths = shapes.map(({ code, path }) => `<path id="uf-${code}" d="${path}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>\n`;
};
