import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bubblesOf, keyValues, radiusOf } from '../../../site/quota/bubbles.ts';
import { largestHalf } from '../../../site/quota/dashboard.ts';
import { drawTrend } from '../../../site/quota/trend.ts';

const at = (year: string, rate: number, high: number | null = null) => ({ year, rate, high });

describe('drawTrend', () => {
  it('joins neighbouring years and nothing across a break or a missing year', () => {
    const drawing = drawTrend(
      [at('2016', 0.5), at('2017', 0.5), at('2018', 0.4), at('2019', 0.4), at('2021', 1)],
      [['2018', '2019']],
    );
    expect(drawing.lines).toEqual(['M0 50L20 50L40 60', 'M60 60', 'M100 0']);
    expect(drawing.marks).toEqual([50]);
    expect(drawing.points).toHaveLength(5);
  });

  it('shades from the rate to the highest it can be', () => {
    const { bands } = drawTrend([at('2022', 0.5, 0.75), at('2023', 0.5)], []);
    expect(bands).toEqual(['M0 50L100 50L100 50L0 25Z']);
  });
});

describe('circles', () => {
  it('have areas proportional to their values, the largest below the others', () => {
    expect(radiusOf(400, 400) / radiusOf(100, 400)).toBeCloseTo(2, 1);
    const points = ['a', 'b', 'c'].map((code) => ({ code, x: 0, y: 0 }));
    const values = new Map([
      ['a', 3],
      ['b', 0],
      ['c', 90],
    ]);
    expect(bubblesOf(points, values, 90).map(({ code }) => code)).toEqual(['c', 'a']);
  });

  it('have a key of whole numbers no larger than the largest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), (most) => {
        const keys = keyValues(most);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.every((each) => Number.isInteger(each) && each >= 1 && each <= most)).toBe(
          true,
        );
      }),
    );
  });
});

describe('largestHalf', () => {
  const gap = (code: string, share: number) => ({ code, share, missing: share * 100 });

  it('names the fewest groups that lack more than half, and none when the rest is needed', () => {
    expect(
      largestHalf([gap('1', 0.4), gap('2', 0.3), gap('3', 0.3)]).map(({ code }) => code),
    ).toEqual(['1', '2']);
    expect(largestHalf([gap('1', 0.3), gap('X', 0.7)])).toEqual([]);
  });
});
