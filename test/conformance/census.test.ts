import { describe, expect, it } from 'vitest';
import { readCensus } from '../../pipeline/5-publish/geo/census.ts';
import { realData, realPath } from './real-data.ts';

describe.skipIf(realData === undefined)('the table 9605 of SIDRA as IBGE publishes it', () => {
  it('has every município and the population of the Census of 2022', () => {
    const census = readCensus(realPath('reference'));
    expect(census?.missing).toEqual([]);
    expect(census?.people.get('BR')).toBe(203_080_756);
    expect([...(census?.people.keys() ?? [])].filter((code) => code.length === 7)).toHaveLength(
      5570,
    );
  });
});
