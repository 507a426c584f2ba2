import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { municipios, ufs } from '../../registry/geography.ts';
import { writeJson } from '../write-json.ts';
import { readOfficialMesh, type MeshFeature } from './official-mesh.ts';
import { MUNICIPALITIES, readAreas, STATES, type Area } from './outlines.ts';
import { areaFeature } from './polygons.ts';
import { simplifiedMesh } from './simplify-mesh.ts';
import { worldMesh } from './world.ts';

/** Steps of the grid the coordinates are rounded to. */
const GRID = 10_000;
/** Where IBGE's own boundaries are dropped: GeoJSON of municipalities, one file per UF or more. */
const REFERENCE = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../../data/reference/malha',
);

/** A mesh of municipalities, and where its boundaries come from. */
type Mesh = Topology & { readonly source?: 'ibge' | 'mapa-brasil' };

const names: ReadonlyMap<string, string> = new Map([
  ...ufs.map(({ code, name }) => [code, name] as const),
  ...municipios.map(({ code7, name }) => [code7, name] as const),
]);

/**
 * Writes geo/: TopoJSON with the code of the area as id and its name as property `name`.
 * `uf.topo.json` has the object `uf`, `municipios/<uf>.topo.json` the object `municipios`,
 * `paises.topo.json` the object `paises`. The boundaries of a UF whose GeoJSON is in `reference` are
 * used instead of the embedded ones, which fill the municipalities it lacks.
 */
export function writeGeography(folder: string, reference = REFERENCE): void {
  const meshes = known.get(reference) ?? drawMeshes(reference);
  known.set(reference, meshes);
  for (const [name, mesh] of meshes) writeJson(folder, name, mesh);
}

type Meshes = readonly (readonly [file: string, mesh: Mesh])[];

/** Drawn once per process. */
const known = new Map<string, Meshes>();

function drawMeshes(reference: string): Meshes {
  const areas = readAreas(MUNICIPALITIES).map(named);
  const official = readOfficialMesh(reference);
  return [
    ['geo/uf.topo.json', meshOf('uf', readAreas(STATES).map(named).map(areaFeature))],
    ['geo/paises.topo.json', worldMesh()],
    ...ufs.map(({ code }) => {
      const embedded = areas.filter((area) => area.code.startsWith(code)).map(areaFeature);
      const mesh = municipalMesh(embedded, official.get(code) ?? []);
      return [`geo/municipios/${code}.topo.json`, mesh] as const;
    }),
  ];
}

/** Embedded areas that the official mesh lacks lie over it: they were parts of their neighbours. */
function municipalMesh(embedded: readonly MeshFeature[], official: readonly MeshFeature[]): Mesh {
  if (official.length === 0) return { ...meshOf('municipios', embedded), source: 'mapa-brasil' };
  const expected = new Set(embedded.map(({ id }) => id));
  const drawn = official.filter(({ id }) => expected.has(id)).map(renamed);
  const present = new Set(drawn.map(({ id }) => id));
  const missing = embedded.filter(({ id }) => !present.has(id));
  return { ...simplifiedMesh('municipios', [...drawn, ...missing]), source: 'ibge' };
}

const renamed = (each: MeshFeature): MeshFeature => ({
  ...each,
  properties: { name: names.get(String(each.id)) ?? each.properties.name },
});

function named(area: Area): Area {
  return { ...area, name: names.get(area.code) ?? area.name };
}

function meshOf(name: string, features: readonly MeshFeature[]): Mesh {
  const collection = { type: 'FeatureCollection', features } as unknown as FeatureCollection;
  return topology({ [name]: collection }, GRID);
}
