import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGeography } from '../../../pipeline/5-publish/geo/write-geography.ts';
import { municipios, ufs } from '../../../pipeline/registry/geography.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-geo-'));
beforeAll(() => writeGeography(folder, path.join(folder, 'none')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Area = Feature<Polygon | MultiPolygon, { name: string }>;

function areas(file: string, object: string): readonly Area[] {
  const mesh = JSON.parse(readFileSync(path.join(folder, 'geo', file), 'utf8')) as Topology;
  const found = mesh.objects[object];
  if (!found) throw new Error(`no object: ${object}`);
  return (
    feature(mesh, found) as unknown as FeatureCollection<Polygon | MultiPolygon, { name: string }>
  ).features;
}

const KM2 = 6_371.0088 ** 2;
const area = (each: Area) => geoArea(each) * KM2;
const sum = (of: readonly Area[]) => of.reduce((all, each) => all + area(each), 0);

const contains = (code: string, place: [number, number]) => {
  const found = areas(`municipios/${code.slice(0, 2)}.topo.json`, 'municipios').find(
    ({ id }) => id === code,
  );
  return found !== undefined && geoContains(found, place);
};

describe('writeGeography', () => {
  it('has the 27 UFs with their codes and names in at most 60 KiB', () => {
    const states = areas('uf.topo.json', 'uf');
    expect(states.map(({ id }) => id).toSorted()).toEqual(ufs.map(({ code }) => code).toSorted());
    expect(states.find(({ id }) => id === '35')?.properties.name).toBe('São Paulo');
    expect(statSync(path.join(folder, 'geo/uf.topo.json')).size).toBeLessThan(60 * 1024);
  });

  it('winds rings so that d3 fills the land, not the rest of the world: areas are right', () => {
    expect(sum(areas('uf.topo.json', 'uf')) / 8_510_000).toBeCloseTo(1, 1);
    const all = ufs.flatMap(({ code }) => areas(`municipios/${code}.topo.json`, 'municipios'));
    expect(Math.max(...all.map(area))).toBeLessThan(170_000);
    expect(Math.min(...all.map(area))).toBeGreaterThan(0);
    expect(sum(all) / 8_510_000).toBeCloseTo(1, 1);
  });

  it('puts places where they are', () => {
    expect(contains('3550308', [-46.63, -23.55])).toBe(true);
    expect(contains('1302603', [-60.0, -3.05])).toBe(true);
    expect(contains('3550308', [-46.53, -23.46])).toBe(false);
  });

  it('has every municipality once, in its UF, without the two lagoons', () => {
    const byUf = ufs.flatMap(({ code }) =>
      areas(`municipios/${code}.topo.json`, 'municipios').map(({ id }) => String(id)),
    );
    expect(byUf.toSorted()).toEqual(municipios.map(({ code7 }) => code7).toSorted());
  });

  it('sends the municipalities of any UF in at most 60 KiB compressed', () => {
    const sizes = ufs.map(
      ({ code }) =>
        gzipSync(readFileSync(path.join(folder, `geo/municipios/${code}.topo.json`))).length,
    );
    expect(Math.max(...sizes)).toBeLessThan(60 * 1024);
  });
});
