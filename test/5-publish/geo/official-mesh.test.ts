import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { afterAll, describe, expect, it } from 'vitest';
import { readOfficialMesh } from '../../../pipeline/5-publish/geo/official-mesh.ts';
import { writeGeography } from '../../../pipeline/5-publish/geo/write-geography.ts';
import { municipios } from '../../../pipeline/registry/geography.ts';

const root = mkdtempSync(path.join(tmpdir(), 'vinculo-malha-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Area = Feature<Polygon | MultiPolygon, { name: string }>;
type Mesh = Topology & { readonly source: string };

const square = (id: string, west: number, south: number) => {
  const ring = [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { id },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
};

function dropped(name: string, features: readonly object[]): string {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  const collection = { type: 'FeatureCollection', features };
  writeFileSync(path.join(folder, 'malha.json'), JSON.stringify(collection));
  return folder;
}

function written(reference: string, uf: string): { mesh: Mesh; areas: readonly Area[] } {
  const out = path.join(reference, 'out');
  writeGeography(out, reference);
  const file = path.join(out, `geo/municipios/${uf}.topo.json`);
  const mesh = JSON.parse(readFileSync(file, 'utf8')) as Mesh;
  const { features } = feature(mesh, mesh.objects['municipios']!) as unknown as FeatureCollection;
  return { mesh, areas: features as unknown as readonly Area[] };
}

const RORAIMA = municipios.filter(({ code7 }) => code7.startsWith('14'));

describe('a mesh dropped into data/reference', () => {
  it('is used instead of the embedded one, which fills what it lacks', () => {
    const [first, second, third] = RORAIMA.map(({ code7 }) => code7);
    const folder = dropped('two', [square(first!, -61, 2), square(second!, -60, 2)]);
    const { mesh, areas } = written(folder, '14');
    expect(mesh.source).toBe('ibge');
    expect(areas.map(({ id }) => String(id)).toSorted()).toEqual(
      RORAIMA.map(({ code7 }) => code7).toSorted(),
    );
    const at = (code: string) => areas.find(({ id }) => id === code)!;
    expect(geoContains(at(first!), [-60.5, 2.5])).toBe(true);
    expect(geoContains(at(second!), [-60.5, 2.5])).toBe(false);
    expect(at(third!).properties.name).toBe(RORAIMA[2]!.name);
    expect(Math.max(...areas.map((each) => geoArea(each)))).toBeLessThan(0.01);
  });

  it('leaves the UFs without a file as they were', () => {
    const folder = dropped('other', [square(RORAIMA[0]!.code7, -61, 2)]);
    expect(written(folder, '42').mesh.source).toBe('mapa-brasil');
  });

  it('shares the border of neighbours: one arc for both', () => {
    const folder = dropped(
      'shared',
      RORAIMA.slice(0, 2).map(({ code7 }, at) => square(code7, -61 + at, 2)),
    );
    const { mesh } = written(folder, '14');
    const arcs = (
      mesh.objects['municipios'] as unknown as { geometries: { arcs: number[][] }[] }
    ).geometries
      .slice(0, 2)
      .map((each) => each.arcs.flat());
    expect(arcs[0]!.some((arc) => arcs[1]!.includes(~arc))).toBe(true);
  });

  it('is refused, by the name of the file, when it has no codes of municipalities', () => {
    const folder = dropped('broken', [square('42', -61, 2)]);
    expect(() => readOfficialMesh(folder)).toThrow(/malha\.json/);
  });
});

const sample = process.env['VINCULO_REAL_DATA'];

describe.skipIf(sample === undefined)('the mesh of Santa Catarina', () => {
  it('keeps every municipality, its area, and less detail than it came with', () => {
    const reference = path.join(sample ?? '', 'reference/malha');
    const out = path.join(root, 'sc');
    writeGeography(out, reference);
    const text = readFileSync(path.join(out, 'geo/municipios/42.topo.json'), 'utf8');
    const mesh = JSON.parse(text) as Mesh;
    const { features } = feature(mesh, mesh.objects['municipios']!) as unknown as FeatureCollection;
    expect(features.length).toBe(municipios.filter(({ code7 }) => code7.startsWith('42')).length);
    const km2 = features.reduce((sum, each) => sum + geoArea(each) * 6_371.0088 ** 2, 0);
    expect(km2 / 95_700).toBeCloseTo(1, 1);
    expect(features.every((each) => geoArea(each) > 0)).toBe(true);
    expect(text.length).toBeLessThan(150_000);
  });
});
