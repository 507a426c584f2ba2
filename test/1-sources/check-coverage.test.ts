import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../pipeline/1-sources/check-coverage.ts';

describe('monthsBetween', () => {
  it('crosses the turn of the year', () => {
    expect(monthsBetween('2019-11', '2020-02')).toEqual([
      '2019-11',
      '2019-12',
      '2020-01',
      '2020-02',
    ]);
  });

  it('is one month from a month to itself', () => {
    expect(monthsBetween('2020-12', '2020-12')).toEqual(['2020-12']);
  });
});
