import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareWith,
  crossesBreak,
  monthBefore,
  yearBefore,
  type Series,
} from '../../../site/sentences/series.ts';

const series: Series = {
  periods: ['2019-11', '2019-12', '2020-01', '2020-02'],
  values: [1, 2, 3, 4],
  breaks: [['2019-12', '2020-01']],
};

describe('crossesBreak', () => {
  it.each([
    ['2019-12', '2020-01', true],
    ['2020-01', '2019-12', true],
    ['2019-11', '2020-02', true],
    ['2019-11', '2019-12', false],
    ['2020-01', '2020-02', false],
    ['2019', '2020', true],
    ['2020', '2021', false],
  ])('says of %s and %s: %s', (one, other, crosses) => {
    expect(crossesBreak(series.breaks, one, other)).toBe(crosses);
  });
});

describe('compareWith', () => {
  it('gives the earlier value, when nothing lies between', () => {
    expect(compareWith(series, '2020-02', '2020-01')).toEqual({
      kind: 'value',
      period: '2020-01',
      value: 3,
    });
  });

  it('refuses, when a break lies between', () => {
    expect(compareWith(series, '2020-01', '2019-12').kind).toBe('broken');
  });

  it('knows no value outside the series', () => {
    expect(compareWith(series, '2020-02', '2019-02').kind).toBe('absent');
  });
});

describe('monthBefore', () => {
  it('goes back twelve times to the same month of the year before, from any month', () => {
    const month = fc.record({
      year: fc.integer({ min: 1901, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(month, ({ year, month: number }) => {
        const start = `${year}-${String(number).padStart(2, '0')}`;
        const back = Array.from({ length: 12 }).reduce<string>(monthBefore, start);
        expect(back).toBe(yearBefore(start));
      }),
    );
  });
});
