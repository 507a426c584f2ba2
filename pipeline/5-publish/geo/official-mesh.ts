import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { DataError } from '../../engine/data-error.ts';
import type { Ring } from './outlines.ts';
import { wind } from './polygons.ts';

export type MeshFeature = Feature<Polygon | MultiPolygon, { readonly name: string }>;

/** Names under which the files of IBGE, and those made from them, keep the seven digits. */
const CODE_KEYS = ['codarea', 'CD_MUN', 'CD_GEOCMU', 'GEOCODIGO', 'id'];

/**
 * Municipalities of every GeoJSON file of a folder, by UF, as d3-geo needs them. Empty without the
 * folder. Throws DataError on a file that is not GeoJSON of municipalities with seven-digit codes.
 */
export function readOfficialMesh(folder: string): ReadonlyMap<string, readonly MeshFeature[]> {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.(geo)?json$/i.test(name))
    : [];
  const features = files.toSorted().flatMap((name) => readFile(path.join(folder, name)));
  const byCode = new Map(features.map((each) => [String(each.id), each]));
  const ordered = [...byCode.values()].toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return Map.groupBy(ordered, ({ id }) => String(id).slice(0, 2));
}

function readFile(file: string): readonly MeshFeature[] {
  try {
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
    return features.map(municipality);
  } catch (cause) {
    throw new DataError(
      {
        name: 'malha-invalida',
        what: 'o arquivo não é GeoJSON de polígonos com códigos de município de sete dígitos',
        where: path.basename(file),
        todo: 'baixe de novo a malha municipal da UF do IBGE, ou retire o arquivo de data/reference/malha',
      },
      { cause },
    );
  }
}

function municipality({ id, properties, geometry }: Feature): MeshFeature {
  const named: Readonly<Record<string, unknown>> = { ...properties };
  const code = [...CODE_KEYS.map((key) => named[key]), id].find((each) =>
    /^\d{7}$/.test(String(each)),
  );
  if (code === undefined || !isAreal(geometry)) throw new Error('not a municipality');
  return {
    type: 'Feature',
    id: String(code),
    properties: { name: String(named['name'] ?? named['NM_MUN'] ?? code) },
    geometry: rewound(geometry),
  };
}

const isAreal = (geometry: Feature['geometry']): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

function rewound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: rewoundRings(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(rewoundRings) };
}

function rewoundRings(rings: Polygon['coordinates']): Ring[] {
  return (rings as Ring[]).map((ring, at) => wind(ring, at === 0 ? 'clockwise' : 'counter'));
}
