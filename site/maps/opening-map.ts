import { geoCentroid } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import { readPublicJson } from '../data/folder.ts';
import { readCatalog, readCodeList } from '../data/index.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { openCube, type OpenCube } from '../tables/opening-table.ts';
import { pivot } from '../tables/pivot.ts';
import { areasOf, drawAreas, type Drawing } from './geometry.ts';
import type { ClassMethod } from './breaks.ts';
import type { Places } from './draw-layer.ts';
import {
  flowQuery,
  mapPeriods,
  mapQuery,
  openingMeasure,
  openingPeriod,
  type MapChoice,
  type MapKind,
  type MapLayer,
} from './map-query.ts';
import { createView, type MapView } from './map-view.ts';
import { DENOMINATORS, type MapPer } from './rate.ts';
import { buildSeries, type MapSeries } from './series.ts';
import type { MeshSource } from './text.ts';
import { drawWorld, worldProjection } from './world.ts';

/** Width of a drawing in its own units. */
const WIDTH = 640;

const drawings = new Map<string, Drawing>();

const drawingOf = (path: string): Drawing => {
  const known = drawings.get(path) ?? drawAreas(readPublicJson<Topology>(path), WIDTH);
  drawings.set(path, known);
  return known;
};

export const ufDrawing = (): Drawing => drawingOf('geo/uf.topo.json');

const WORLD = 960;

const ufAreas = () => areasOf(readPublicJson<Topology>('geo/uf.topo.json'));

/** The world with the names of countries in a language. */
export const worldDrawing = (locale: Locale): Drawing => {
  const key = `paises/${locale}`;
  const names = new Map(readCodeList('pais').codes.map(({ code, label }) => [code, label[locale]]));
  const known =
    drawings.get(key) ??
    drawWorld(
      readPublicJson<Topology>('geo/paises.topo.json'),
      WORLD,
      (code) => names.get(code),
      ufAreas(),
    );
  drawings.set(key, known);
  return known;
};

/** Where the flows end on the map of the world: the middle of each UF. */
const destinationsOf = (): Places => {
  const projection = worldProjection(WORLD);
  return new Map(
    ufAreas().features.map((each) => [String(each.id), projection(geoCentroid(each)) ?? [0, 0]]),
  );
};

export const municipioDrawing = (uf: string): Drawing =>
  drawingOf(`geo/municipios/${uf}.topo.json`);

/** A map as its page opens, with the cube it comes from. */
export type OpenMap = {
  readonly cube: OpenCube;
  readonly choice: MapChoice;
  readonly view: MapView;
  readonly drawing: Drawing;
  readonly source: MeshSource;
  /** Where flows end; nowhere but on the map of the world. */
  readonly destinations: Places;
};

export type MapWish = {
  readonly layer?: MapLayer | undefined;
  readonly method?: ClassMethod | undefined;
  readonly measure?: string | undefined;
  readonly period?: string | undefined;
};

const viewOf = (cube: OpenCube, choice: MapChoice, drawing: Drawing): MapView => {
  const { schema, book, data } = cube;
  const table = pivot(data, schema, book, mapQuery(schema, choice));
  const flows =
    choice.layer === 'flows' ? pivot(data, schema, book, flowQuery(schema, choice)) : null;
  return createView(schema, book, table, choice, drawing.shapes, flows);
};

const choiceOf = (kind: MapKind, { schema }: OpenCube, wish: MapWish): MapChoice => ({
  kind,
  measure: wish.measure ?? openingMeasure(schema),
  period: mapPeriods(schema).find(({ id }) => id === wish.period) ?? openingPeriod(schema),
  uf: null,
  country: null,
  method: wish.method ?? 'quantile',
  layer: wish.layer ?? 'classes',
  per: 'total',
});

const NOWHERE: Places = new Map();

/** The map of the country by UF; an unknown period falls back to the opening one. */
export const openUfMap = (cubeId: string, locale: Locale, wish: MapWish = {}): OpenMap => {
  const cube = openCube(cubeId, locale);
  const choice = choiceOf('uf', cube, wish);
  const drawing = ufDrawing();
  const view = viewOf(cube, choice, drawing);
  return { cube, choice, drawing, view, source: 'mapa-brasil', destinations: NOWHERE };
};

/**
 * The UF with the most towns that have a figure, the first one a reader should see; where none has, the
 * one with the largest figure.
 */
const fullestUf = ({ schema, book, data }: OpenCube, { choice, areas }: MapView): string => {
  const figures = new Map(areas.map(({ code, cell }) => [code, cell.value ?? 0]));
  const everywhere: MapChoice = { ...choice, kind: 'municipio', uf: null };
  const table = pivot(data, schema, book, mapQuery(schema, everywhere));
  const [column] = table.columns;
  const towns = new Map<string, number>();
  for (const line of table.lines) {
    const town = line.codes[0] ?? '';
    if (line.role !== 'value' || !column || table.cell(line, column).status !== 'published')
      continue;
    towns.set(town.slice(0, 2), (towns.get(town.slice(0, 2)) ?? 0) + 1);
  }
  const rank = (uf: string): readonly [number, number] => [
    towns.get(uf) ?? 0,
    figures.get(uf) ?? 0,
  ];
  const [first] = [...figures.keys()].toSorted((a, b) => {
    const [[townsA, figureA], [townsB, figureB]] = [rank(a), rank(b)];
    return townsB - townsA || figureB - figureA;
  });
  return first ?? '35';
};

type Sourced = Topology & { readonly source?: MeshSource };

/** The map of one UF by município: the one where most of them have a figure. */
export const openMunicipioMap = (cubeId: string, locale: Locale, wish: MapWish = {}): OpenMap => {
  const country = openUfMap(cubeId, locale, wish);
  const uf = fullestUf(country.cube, country.view);
  const choice: MapChoice = { ...country.choice, kind: 'municipio', uf };
  const drawing = municipioDrawing(uf);
  const { source } = readPublicJson<Sourced>(`geo/municipios/${uf}.topo.json`);
  const view = viewOf(country.cube, choice, drawing);
  return { ...country, choice, drawing, view, source: source ?? 'mapa-brasil' };
};

/** The map of the world by country of origin. */
export const openWorldMap = (cubeId: string, locale: Locale, wish: MapWish = {}): OpenMap => {
  const cube = openCube(cubeId, locale);
  const choice = choiceOf('pais', cube, wish);
  const drawing = worldDrawing(locale);
  const view = viewOf(cube, choice, drawing);
  return { cube, choice, drawing, view, source: 'world-atlas', destinations: destinationsOf() };
};

/** What a map may be counted per: everyone's bonds for the stock and the movements, people for all. */
export const ratesOf = (kind: MapKind, { schema }: OpenCube): readonly MapPer[] => {
  const offered = readCatalog().denominators?.map(({ id }) => id) ?? [];
  if (kind === 'pais' || schema.measures.some(({ summed }) => summed === false)) return [];
  const rates = (['vinculos', 'habitantes'] as const).filter(
    (per) =>
      offered.includes(DENOMINATORS[per]) &&
      (per === 'habitantes' || /^(RAIS|CAGED)/.test(schema.cubeId)),
  );
  return rates.length === 0 ? [] : ['total', ...rates];
};

const packed = new Map<string, MapSeries>();

/** Figures of every period for the page of a cube; the same in every language. */
export const seriesOf = ({ data, schema, book }: OpenCube): MapSeries => {
  const known = packed.get(schema.cubeId) ?? buildSeries(data, schema, book);
  packed.set(schema.cubeId, known);
  return known;
};
