import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { municipios, ufs } from '../../registry/geography.ts';
import { writeJson } from '../write-json.ts';
import { MUNICIPALITIES, readAreas, STATES, type Area } from './outlines.ts';
import { areaFeature } from './polygons.ts';

/** Steps of the grid the coordinates are rounded to. */
const GRID = 10_000;
/** For the country: 0.009°; finer than a pixel, and no municipality collapses. */
const COUNTRY_GRID = 5_000;

const names: ReadonlyMap<string, string> = new Map([
  ...ufs.map(({ code, name }) => [code, name] as const),
  ...municipios.map(({ code7, name }) => [code7, name] as const),
]);

/**
 * Writes geo/: TopoJSON with the code of the area as id and its name as property `name`.
 * `uf.topo.json` has the object `uf`; `municipios.topo.json` (the country, on a coarser grid) and
 * `municipios/<uf>.topo.json` have the object `municipios`.
 */
export function writeGeography(folder: string): void {
  meshes ??= drawMeshes();
  for (const [name, mesh] of meshes) writeJson(folder, name, mesh);
}

/** The meshes depend on the package alone: drawn once per process. */
let meshes: readonly (readonly [file: string, mesh: Topology])[] | undefined;

function drawMeshes() {
  const areas = readAreas(MUNICIPALITIES).map(named);
  const inside = (uf: string) => areas.filter(({ code }) => code.startsWith(uf));
  return [
    ['geo/uf.topo.json', meshOf('uf', readAreas(STATES).map(named))] as const,
    ['geo/municipios.topo.json', meshOf('municipios', areas, COUNTRY_GRID)] as const,
    ...ufs.map(
      ({ code }) =>
        [`geo/municipios/${code}.topo.json`, meshOf('municipios', inside(code))] as const,
    ),
  ];
}

function named(area: Area): Area {
  return { ...area, name: names.get(area.code) ?? area.name };
}

function meshOf(name: string, areas: readonly Area[], grid = GRID): Topology {
  const features = areas.map(areaFeature);
  return topology({ [name]: { type: 'FeatureCollection', features } as FeatureCollection }, grid);
}
