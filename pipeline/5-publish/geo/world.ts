import { readFileSync } from 'node:fs';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { countries } from '../../registry/countries.ts';
import { readCsv } from '../../registry/read-csv.ts';

/** The 1:50m countries of Natural Earth, as `world-atlas` (ISC) brings them. */
const PACKAGE = new URL('../../../node_modules/world-atlas/countries-50m.json', import.meta.url);
const NUMBERS = new URL('../../registry/geography/paises-m49.csv', import.meta.url);

/** Square degrees: triangles smaller than a pixel of a map 960 pixels wide are not sent. */
const DETAIL = 0.13;
/** Steradians: islands smaller than this are left out, except the largest of a country. */
const ISLAND = 1e-4;
const GRID = 4_000;
/** Ashmore and Cartier have the number of Australia. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Antarctica', 'Ashmore and Cartier Is.']);

/** Overseas departments that registers tell from France, by where they are. */
const OVERSEAS: readonly (readonly [code: string, west: number, south: number])[] = [
  ['GUF', -55, 2],
  ['GLP', -62, 15.8],
  ['MTQ', -61.3, 14.3],
  ['REU', 55, -21.5],
  ['MYT', 45, -13.1],
];
const OVERSEAS_SIZE = 4;

type Country = Feature<MultiPolygon, { name: string; centre?: [number, number] }>;

/**
 * The world, with the object `paises`: ids are the codes of the list of countries, `name` is the
 * Portuguese one and `centre` (degrees) is where a circle or a flow of the country stands. Land that
 * the list has no code for has no id.
 */
export function worldMesh(): Topology {
  const features = readCountries().flatMap(divided).map(described);
  const collection = { type: 'FeatureCollection', features } as FeatureCollection;
  const whole = topology({ paises: collection }) as unknown as Topology<Objects<object>>;
  return quantize(simplify(presimplify(whole), DETAIL), GRID);
}

function readCountries(): readonly Country[] {
  const atlas = JSON.parse(readFileSync(PACKAGE, 'utf8')) as Topology;
  const codes = codesByNumber();
  const listed = atlas.objects['countries'] as GeometryCollection<{ name: string }>;
  return feature(atlas, listed)
    .features.filter(({ properties }) => !LEFT_OUT.has(properties.name))
    .map((each) => {
      const code = each.properties.name === 'Kosovo' ? 'XKX' : codes.get(String(each.id));
      return {
        type: 'Feature',
        ...(code === undefined ? {} : { id: code }),
        properties: { name: each.properties.name },
        geometry: multi(each.geometry as Polygon | MultiPolygon),
      };
    });
}

function codesByNumber(): ReadonlyMap<string, string> {
  return new Map(readCsv<'codigo' | 'm49'>(NUMBERS).map(({ codigo, m49 }) => [m49, codigo]));
}

const multi = (geometry: Polygon | MultiPolygon): MultiPolygon =>
  geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };

function divided(country: Country): readonly Country[] {
  if (country.id !== 'FRA') return [country];
  const groups = Map.groupBy(country.geometry.coordinates, overseasCode);
  return [...groups].map(([code, coordinates]) => ({
    ...country,
    id: code,
    geometry: { type: 'MultiPolygon', coordinates },
  }));
}

function overseasCode([ring]: Polygon['coordinates']): string {
  const [x = 0, y = 0] = ring?.[0] ?? [];
  const inside = OVERSEAS.find(
    ([, west, south]) =>
      x >= west && x <= west + OVERSEAS_SIZE && y >= south && y <= south + OVERSEAS_SIZE,
  );
  return inside?.[0] ?? 'FRA';
}

const names: ReadonlyMap<string, string> = new Map(
  countries.map(({ code, label }) => [code, label.pt]),
);

function described(country: Country): Country {
  const polygons = country.geometry.coordinates.map((coordinates) => ({
    coordinates,
    area: geoArea({ type: 'Polygon', coordinates }),
  }));
  const [largest, ...others] = polygons.toSorted((a, b) => b.area - a.area);
  if (!largest) throw new Error(`country without land: ${country.id}`);
  const kept = [largest, ...others.filter(({ area }) => area >= ISLAND)];
  const [longitude, latitude] = geoCentroid({
    type: 'Polygon',
    coordinates: largest.coordinates,
  });
  const centre: [number, number] = [rounded(longitude), rounded(latitude)];
  return {
    ...country,
    properties: { name: names.get(String(country.id)) ?? country.properties.name, centre },
    geometry: {
      type: 'MultiPolygon',
      coordinates: kept.map(({ coordinates }) => coordinates),
    },
  };
}

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;
