import type { Topology } from 'topojson-specification';
import { readPublicJson } from '../data/folder.ts';
import { drawAreas, type Drawing } from '../maps/geometry.ts';
import type { MapClass } from '../maps/classes.ts';
import { placesBy } from './figures.ts';
import { groupsOf, type Fact } from './focus.ts';
import { paintAreas } from './map-classes.ts';
import { findPlace, type Place } from './place.ts';

const WIDTH = 400;

/** The municipalities of a UF as its pages draw them, painted by the figures of its latest year. */
export type TownMap = {
  readonly fact: Fact;
  readonly drawing: Drawing;
  readonly paint: ReadonlyMap<string, string>;
  readonly classes: readonly MapClass[];
};

const make = (uf: Place): TownMap | null => {
  const fact = groupsOf(uf);
  if (!fact?.cube.hasMunicipio) return null;
  const topology = readPublicJson<Topology>(`geo/municipios/${uf.code}.topo.json`);
  const drawing = drawAreas(topology, WIDTH);
  const cross = placesBy(fact.cube, 'municipio', 'sexo', fact);
  const cells = new Map(drawing.shapes.map(({ code }) => [code, cross.cell(code, null)]));
  return { fact, drawing, ...paintAreas(cells) };
};

const known = new Map<string, TownMap | null>();

/** The map of a UF, drawn once in a build; null where no base tells its municipalities. */
export const townMapOf = (code: string): TownMap | null => {
  const uf = findPlace('uf', code);
  const made = known.has(code) ? (known.get(code) ?? null) : uf ? make(uf) : null;
  known.set(code, made);
  return made;
};

/** The colours and signs of a map, as the parts of its file are called. */
export const paintsOf = ({ paint }: TownMap): readonly string[] =>
  [...new Set(paint.values())].toSorted();

/** An SVG file with a group for each colour or sign, unpainted, and the municipalities by code: `m4205407`. */
export const townMapFile = (map: TownMap): string => {
  const { drawing, paint } = map;
  const group = (colour: string): string => {
    const paths = drawing.shapes
      .filter(({ code }) => paint.get(code) === colour)
      .map(({ code, path }) => `<path id="m${code}" d="${path}"/>`);
    return `<g id="${colour}">${paths.join('')}</g>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.width} ${drawing.height}">${paintsOf(map).map(group).join('')}</svg>\n`;
};
