import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import iso from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { worldMesh } from '../../../pipeline/5-publish/geo/world.ts';
import { countries } from '../../../pipeline/registry/countries.ts';
import { readCsv } from '../../../pipeline/registry/read-csv.ts';

type Country = Feature<MultiPolygon, { name: string; centre: [number, number] }>;

const mesh = worldMesh();
const drawn = (feature(mesh, mesh.objects['paises']!) as unknown as FeatureCollection)
  .features as unknown as readonly Country[];
const countryOf = (code: string): Country => drawn.find(({ id }) => id === code)!;
const KM2 = 6_371.0088 ** 2;

describe('worldMesh', () => {
  it('names countries by the codes of the list, each at most once', () => {
    const codes = drawn.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
    const listed = new Set(countries.map(({ code }) => code));
    expect(codes.filter((code) => !listed.has(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(225);
    expect(countryOf('HTI').properties.name).toBe('Haiti');
    expect(countryOf('XKX').properties.name).toBe('Kosovo');
  });

  it('keeps the sizes of countries and where they are', () => {
    expect((geoArea(countryOf('BRA')) * KM2) / 8_510_000).toBeCloseTo(1, 1);
    expect(geoContains(countryOf('VEN'), [-66, 7])).toBe(true);
    expect(geoContains(countryOf('COL'), [-66, 7])).toBe(false);
    for (const { properties } of drawn) expect(properties.centre.every(Number.isFinite)).toBe(true);
  });

  it('tells French Guiana, a neighbour of Brazil, from France', () => {
    expect(geoContains(countryOf('GUF'), [-53, 4])).toBe(true);
    expect(geoContains(countryOf('FRA'), [-53, 4])).toBe(false);
    expect(geoContains(countryOf('FRA'), [2.3, 47])).toBe(true);
  });

  it('leaves Antarctica out and fits in 60 KiB compressed', () => {
    expect(drawn.some(({ id }) => id === 'ATA')).toBe(false);
    expect(gzipSync(JSON.stringify(mesh)).length).toBeLessThan(60 * 1024);
  });
});

describe('paises-m49.csv', () => {
  it('agrees with ISO 3166-1', () => {
    const file = new URL('../../../pipeline/registry/geography/paises-m49.csv', import.meta.url);
    const rows = readCsv<'codigo' | 'm49'>(file);
    expect(rows.filter(({ codigo, m49 }) => iso.alpha3ToNumeric(codigo) !== m49)).toEqual([]);
    expect(rows.length).toBe(249);
  });
});
