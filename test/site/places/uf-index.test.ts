import { beforeAll, describe, expect, it } from 'vitest';
import { newestFact } from '../../../site/places/newest-fact.ts';
import { ufIndex } from '../../../site/places/uf-index.ts';
import { useSampleRelease } from '../pages/sample-release.ts';

beforeAll(useSampleRelease);

describe('ufIndex', () => {
  it('has every UF once, in its region, with a figure of one and the same year', () => {
    const { fact, regions } = ufIndex('pt');
    expect(fact?.when).toBe('2020');
    const lines = regions.map(({ name, lines: inRegion }) => [
      name,
      inRegion.map(({ place, cell, towns }) => [place.sigla, cell.value, towns]),
    ]);
    expect(lines).toEqual([
      ['Norte', [['RR', 0, 0]]],
      ['Sudeste', [['SP', 210, 1]]],
      ['Sul', [['SC', 37, 1]]],
    ]);
  });
});

describe('newestFact', () => {
  it('is the stock of the newest year that leads a page', () => {
    expect([newestFact('pais')?.kind, newestFact('pais')?.when]).toEqual(['stock', '2020']);
  });
});
