import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, niceAxis, placeOf } from '../../../site/charts/axis.ts';

describe('niceAxis', () => {
  it('covers shares of recall with round ticks', () => {
    expect(niceAxis([0.9811, 0.9958]).ticks).toEqual([0.98, 0.985, 0.99, 0.995, 1]);
  });

  it('goes through zero when the values do', () => {
    expect(niceAxis([-0.0038, 0.0159]).ticks).toEqual([-0.005, 0, 0.005, 0.01, 0.015, 0.02]);
  });

  it('gives a single value room on both sides', () => {
    const { low, high } = niceAxis([1]);
    expect(low < 1 && high > 1).toBe(true);
  });

  it('has something to show without values', () => {
    expect(niceAxis([]).ticks.length).toBeGreaterThan(1);
  });

  it('covers every value with at most six ticks, in order and evenly', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (all) => {
        fc.pre(Math.max(...all) - Math.min(...all) > 1e-3);
        const { low, high, ticks } = niceAxis(all);
        const slack = (high - low) * 1e-6;
        expect(low).toBeLessThanOrEqual(Math.min(...all) + slack);
        expect(high).toBeGreaterThanOrEqual(Math.max(...all) - slack);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.toSorted((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});

describe('placeOf', () => {
  it('is the share of the width, in per cent', () => {
    const axis = niceAxis([0, 1]);
    expect([0, 0.25, 1].map((value) => placeOf(axis, value))).toEqual([0, 25, 100]);
  });
});

describe('decimalsOf', () => {
  it.each([
    [[0, 1], 0],
    [[0.98, 1], 3],
    [[0, 500], 0],
  ])('tells the ticks of %j apart with %i decimals', (values, decimals) => {
    const axis = niceAxis(values);
    expect(new Set(axis.ticks.map((tick) => tick.toFixed(decimalsOf(axis)))).size).toBe(
      axis.ticks.length,
    );
    expect(decimalsOf(axis)).toBeLessThanOrEqual(Math.max(1, decimals));
  });
});
