import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/registry/public-files.ts';
import {
  fixedRanges,
  jenksGroups,
  quantileGroups,
  FIXED_BOUNDS,
} from '../../../site/maps/breaks.ts';
import { createScale, paintOf } from '../../../site/maps/classes.ts';

const published = (value: number): Cell => ({ value, status: 'published' });
const figures = fc.array(fc.integer({ min: 5, max: 5000 }), { minLength: 1, maxLength: 60 });

describe('quantileGroups', () => {
  it('keeps every value, in order, equal values together', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const groups = quantileGroups(values, 5);
        expect(groups.flat()).toEqual(values.toSorted((a, b) => a - b));
        expect(groups.length).toBeLessThanOrEqual(5);
        const owners = groups.flatMap((group) => [...new Set(group)]);
        expect(new Set(owners).size).toBe(owners.length);
      }),
    );
  });

  it('makes groups of equal size, when values differ', () => {
    const sizes = quantileGroups(
      Array.from({ length: 27 }, (_, at) => at),
      5,
    ).map((group) => group.length);
    expect(sizes).toEqual([6, 5, 6, 5, 5]);
  });
});

/** The least sum of squared deviations over every way to cut sorted values into `groups` runs. */
const leastSpread = (sorted: readonly number[], groups: number): number => {
  if (groups === 1) {
    const mean = sorted.reduce((sum, each) => sum + each, 0) / sorted.length;
    return sorted.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  }
  const cuts = sorted.slice(1).map((_, at) => at + 1);
  const costs = cuts
    .filter((cut) => sorted.length - cut >= groups - 1)
    .map(
      (cut) => leastSpread(sorted.slice(0, cut), 1) + leastSpread(sorted.slice(cut), groups - 1),
    );
  return Math.min(...costs);
};

describe('jenksGroups', () => {
  it('finds the split with the least variance that trying every split finds', () => {
    const few = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 3 }), (values, groups) => {
        const sorted = values.toSorted((a, b) => a - b);
        const found = jenksGroups(values, groups);
        expect(found).toHaveLength(groups);
        const cost = found.reduce((sum, group) => sum + leastSpread(group, 1), 0);
        expect(cost).toBeCloseTo(leastSpread(sorted, groups), 6);
      }),
    );
  });

  it('keeps every value, in order, equal values together', () => {
    const repeated = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 });
    fc.assert(
      fc.property(repeated, (values) => {
        const groups = jenksGroups(values, 5);
        expect(groups.flat()).toEqual(values.toSorted((a, b) => a - b));
        const owners = groups.flatMap((group) => [...new Set(group)]);
        expect(new Set(owners).size).toBe(owners.length);
      }),
    );
  });
});

describe('fixedRanges', () => {
  it('covers every figure from one up, once', () => {
    const ranges = fixedRanges(FIXED_BOUNDS);
    for (const value of [1, 9, 10, 99, 100, 10_000, 2_000_000])
      expect(ranges.filter(([from, to]) => value >= from && value <= to)).toHaveLength(1);
  });
});

describe('createScale', () => {
  it('has the same classes for any figures, when they are fixed', () => {
    const bounds = (values: readonly number[]) =>
      createScale(values.map(published), false, 'fixed').classes.map(({ colour, from, to }) => [
        colour,
        from,
        to,
      ]);
    expect(bounds([7])).toEqual(bounds([1, 2_000, 99_999]));
  });

  it('counts each figure in exactly one class, for any figures', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const scale = createScale(values.map(published), false);
        expect(scale.classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const value of values)
          expect(scale.classes.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(
            1,
          );
      }),
    );
  });

  it('separates losses from gains, for any balances', () => {
    const balances = fc.array(fc.integer({ min: -900, max: 900 }).filter((value) => value !== 0));
    fc.assert(
      fc.property(balances, (values) => {
        const scale = createScale(values.map(published), true);
        for (const value of values)
          expect(paintOf(scale, published(value))).toMatch(
            value < 0 ? /^neg-[123]$/ : /^pos-[123]$/,
          );
      }),
    );
    expect(createScale([published(-3), published(4)], true).classes).toHaveLength(2);
  });

  it('orders colours with figures: the darkest class holds the largest', () => {
    const scale = createScale([5, 10, 20, 40, 80].map(published), false);
    expect(scale.classes.map(({ colour }) => colour)).toEqual([
      'seq-2',
      'seq-3',
      'seq-4',
      'seq-6',
      'seq-7',
    ]);
  });
});

describe('paintOf', () => {
  it('never gives a colour to what is not a figure', () => {
    const scale = createScale([published(5), published(50)], false);
    expect(paintOf(scale, { value: 0, status: 'zero' })).toBe('zero');
    expect(paintOf(scale, { value: null, status: 'suppressed' })).toBe('suppressed');
    expect(paintOf(scale, { value: null, status: 'not_available' })).toBe('not_available');
  });
});
