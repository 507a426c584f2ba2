import { geoEqualEarth, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Drawing, Shape } from './geometry.ts';
import { shortPath } from './short-path.ts';

type Country = Feature<MultiPolygon, { readonly name: string; readonly centre: Position }>;

/** Where every flow ends: not an area. */
const HOME = 'BRA';
/** Degrees east of the middle of the map, so that no country of the Pacific is cut far from its land. */
const MIDDLE = 11;
/** Square pixels below which a polygon would be a speck. */
const SPECK = 1;

const countriesOf = (topology: Topology): readonly Country[] =>
  feature(topology, topology.objects['paises'] as GeometryCollection<Country['properties']>)
    .features as unknown as readonly Country[];

/** Equal areas, as every choropleth here; the oceans of the far south and north are left out. */
export const worldProjection = (width: number): GeoProjection => {
  const whole = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(width, { type: 'Sphere' });
  const [, top] = whole([MIDDLE, 84]) ?? [0, 0];
  const [x, y] = whole.translate();
  return whole.translate([x, y - top]).precision(0.5);
};

const withoutSpecks = (country: Country, draw: ReturnType<typeof geoPath>): Country => {
  const sized = country.geometry.coordinates.map((coordinates) => ({
    coordinates,
    area: draw.area({ type: 'Polygon', coordinates }),
  }));
  const kept = sized.filter(({ area }) => area >= SPECK);
  const [largest] = sized.toSorted((a, b) => b.area - a.area);
  const shown = kept.length > 0 ? kept : largest ? [largest] : [];
  return {
    ...country,
    geometry: { type: 'MultiPolygon', coordinates: shown.map(({ coordinates }) => coordinates) },
  };
};

const DOT = 2;

/** A country smaller than a speck is drawn as a dot, so that it can be pointed at. */
const pathOf = (path: string, area: number, [x, y]: readonly [number, number]): string =>
  area >= DOT && path
    ? path
    : `M${(x - 1).toFixed(1)} ${y.toFixed(1)}a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z`;

const isArea = ({ id }: Country): boolean => id !== undefined && id !== HOME;

/**
 * The countries of the world but Brazil, in whose place `home` is drawn. `nameOf` puts them in the
 * language of a page.
 */
export const drawWorld = (
  topology: Topology,
  width: number,
  nameOf: (code: string) => string | undefined,
  home: GeoPermissibleObjects,
): Drawing => {
  const projection = worldProjection(width);
  const draw = geoPath(projection).digits(1);
  const countries = countriesOf(topology).map((each) => withoutSpecks(each, draw));
  const shapeOf = (country: Country): Shape => {
    const [longitude = 0, latitude = 0] = country.properties.centre;
    const centre = projection([longitude, latitude]) ?? [0, 0];
    const area = draw.area(country);
    const code = String(country.id);
    return {
      code,
      name: nameOf(code) ?? country.properties.name,
      path: pathOf(shortPath(draw(country) ?? ''), area, centre),
      centre,
      area,
    };
  };
  const land = countries.filter(({ id }) => id === undefined);
  const [, bottom] = projection([MIDDLE, -57]) ?? [0, width / 2];
  return {
    width,
    height: Math.ceil(bottom),
    shapes: countries.filter(isArea).map(shapeOf),
    land: shortPath(draw({ type: 'FeatureCollection', features: land }) ?? ''),
    home: shortPath(draw(home) ?? ''),
  };
};

/** Corners of what can be looked at closer: west, south, east, north, in degrees. */
export const FRAMES = {
  mundo: null,
  atlantico: [-100, -42, 22, 46],
  americas: [-125, -56, -30, 50],
  europa: [-25, 34, 45, 71],
  africa: [-25, -36, 55, 38],
  asia: [30, -12, 150, 60],
} as const;

export type FrameId = keyof typeof FRAMES;

/** The part of a drawing that shows a frame, as the `viewBox` of its SVG. */
export const frameBox = (frame: FrameId, { width, height }: Drawing): string => {
  const corners = FRAMES[frame];
  if (!corners) return `0 0 ${width} ${height}`;
  const projection = worldProjection(width);
  const [west, south, east, north] = corners;
  const points = [0, 0.25, 0.5, 0.75, 1].flatMap((step) => {
    const [x, y] = [west + (east - west) * step, south + (north - south) * step];
    const edge: [number, number][] = [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
    return edge.map((place): readonly [number, number] => projection(place) ?? [0, 0]);
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
    .map((each) => Math.round(each))
    .join(' ');
};
