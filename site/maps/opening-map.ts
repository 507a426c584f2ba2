import type { Topology } from 'topojson-specification';
import { readPublicJson } from '../data/folder.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { openCube, type OpenCube } from '../tables/opening-table.ts';
import { pivot } from '../tables/pivot.ts';
import { drawAreas, type Drawing } from './geometry.ts';
import {
  mapPeriods,
  mapQuery,
  openingMeasure,
  openingPeriod,
  type MapChoice,
} from './map-query.ts';
import { createView, type MapView } from './map-view.ts';
import { buildSeries, type MapSeries } from './series.ts';

/** Width of a drawing in its own units. */
const WIDTH = 640;

const drawings = new Map<string, Drawing>();

const drawingOf = (path: string): Drawing => {
  const known = drawings.get(path) ?? drawAreas(readPublicJson<Topology>(path), WIDTH);
  drawings.set(path, known);
  return known;
};

export const ufDrawing = (): Drawing => drawingOf('geo/uf.topo.json');

export const municipioDrawing = (uf: string): Drawing =>
  drawingOf(`geo/municipios/${uf}.topo.json`);

/** A map as its page opens, with the cube it comes from. */
export type OpenMap = {
  readonly cube: OpenCube;
  readonly choice: MapChoice;
  readonly view: MapView;
  readonly drawing: Drawing;
};

export type MapWish = {
  readonly measure?: string | undefined;
  readonly period?: string | undefined;
};

const viewOf = (cube: OpenCube, choice: MapChoice, drawing: Drawing): MapView => {
  const { schema, book, data } = cube;
  const table = pivot(data, schema, book, mapQuery(schema, choice));
  return createView(schema, book, table, choice, drawing.shapes);
};

const choiceOf = ({ schema }: OpenCube, { measure, period }: MapWish): MapChoice => ({
  measure: measure ?? openingMeasure(schema),
  period: mapPeriods(schema).find(({ id }) => id === period) ?? openingPeriod(schema),
  uf: null,
  country: null,
});

/** The map of the country by UF; an unknown period falls back to the opening one. */
export const openUfMap = (cubeId: string, locale: Locale, wish: MapWish = {}): OpenMap => {
  const cube = openCube(cubeId, locale);
  const choice = choiceOf(cube, wish);
  const drawing = ufDrawing();
  return { cube, choice, drawing, view: viewOf(cube, choice, drawing) };
};

const fullestUf = (view: MapView): string =>
  view.areas.toSorted((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0))[0]?.code ?? '35';

/** The map of the UF with the largest figure, by município. */
export const openMunicipioMap = (cubeId: string, locale: Locale, wish: MapWish = {}): OpenMap => {
  const country = openUfMap(cubeId, locale, wish);
  const choice = { ...country.choice, uf: fullestUf(country.view) };
  const drawing = municipioDrawing(choice.uf);
  return { ...country, choice, drawing, view: viewOf(country.cube, choice, drawing) };
};

const packed = new Map<string, MapSeries>();

/** Figures of every period for the page of a cube; the same in every language. */
export const seriesOf = ({ data, schema, book }: OpenCube): MapSeries => {
  const known = packed.get(schema.cubeId) ?? buildSeries(data, schema, book);
  packed.set(schema.cubeId, known);
  return known;
};
