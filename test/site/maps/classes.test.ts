import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/registry/public-files.ts';
import { createScale, paintOf, quantileGroups } from '../../../site/maps/classes.ts';

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

describe('createScale', () => {
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
