import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shortPath } from './short-path.ts';

export type Shape = {
  readonly code: string;
  readonly name: string;
  /** SVG path, in the units of the drawing. */
  readonly path: string;
  readonly centre: readonly [number, number];
  /** Area on the drawing, for deciding whether a label fits. */
  readonly area: number;
};

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Land that is no area of the map, and the country where every flow ends. */
  readonly land?: string;
  readonly home?: string;
};

type Named = { readonly name: string };

/** Areas of a published TopoJSON: the code is the id, the name is the property `name`. */
export const areasOf = (topology: Topology): FeatureCollection<Geometry, Named> => {
  const [object] = Object.values(topology.objects);
  if (!object) throw new Error('topology without objects');
  return feature(topology, object as GeometryCollection<Named>);
};

const MARGIN = 2;

/**
 * Draws areas in an equal-area projection centred on them: a choropleth compares areas, so no state
 * may look larger than it is. The height follows the shape of the place.
 */
export const drawAreas = (topology: Topology, width: number): Drawing => {
  const areas = areasOf(topology);
  const [longitude, latitude] = geoCentroid(areas);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitWidth(width - 2 * MARGIN, areas);
  const [[, top], [, bottom]] = geoPath(projection).bounds(areas);
  const [x, y] = projection.translate();
  projection.translate([x + MARGIN, y + MARGIN - top]);
  const draw = geoPath(projection).digits(1);
  const shapeOf = (each: Feature<Geometry, Named>): Shape => ({
    code: String(each.id),
    name: each.properties.name,
    path: shortPath(draw(each) ?? ''),
    centre: draw.centroid(each),
    area: draw.area(each),
  });
  return {
    width,
    height: Math.ceil(bottom - top) + 2 * MARGIN,
    shapes: areas.features.map(shapeOf),
  };
};
