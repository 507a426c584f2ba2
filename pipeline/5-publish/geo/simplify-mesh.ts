import { geoArea } from 'd3-geo';
import type { FeatureCollection, GeometryObject } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { MeshFeature } from './official-mesh.ts';

/** Steps of the grid the coordinates are rounded to. */
const GRID = 10_000;
/** Width of a drawing on a page, in pixels: detail below one of them is not sent. */
const PIXELS = 640;

type Mesh = Topology<Objects<object>>;

/**
 * A mesh with shared arcs and no more detail than a drawing shows (Visvalingam's triangles): a border
 * is simplified once for the two areas it divides, so no gap opens. No area is allowed to vanish.
 */
export function simplifiedMesh(name: string, features: readonly MeshFeature[]): Topology {
  const collection = { type: 'FeatureCollection', features: [...features] } as FeatureCollection;
  const whole = topology({ [name]: collection }) as unknown as Mesh;
  const weighted = presimplify(whole);
  for (let detail = pixelOf(whole) ** 2; detail > Number.EPSILON; detail /= 4) {
    const simple = simplify(weighted, detail);
    if (!hasVanished(simple, name)) return quantize(simple, GRID);
  }
  return quantize(whole, GRID);
}

/** Degrees of a pixel. */
function pixelOf({ bbox }: Mesh): number {
  const [west = 0, south = 0, east = 0, north = 0] = bbox ?? [];
  return Math.max(east - west, north - south) / PIXELS;
}

function hasVanished(mesh: Mesh, name: string): boolean {
  const found = mesh.objects[name];
  if (!found) throw new Error(`no object: ${name}`);
  const { features } = feature(mesh, found) as unknown as FeatureCollection<GeometryObject>;
  return features.some((each) => !(geoArea(each) > 0));
}
