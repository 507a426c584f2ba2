import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending } from '../../../site/tables/sort-groups.ts';

const plainly = (values: readonly number[]): readonly number[] =>
  [...values.keys()].toSorted((a, b) => values[a]! - values[b]! || a - b);

describe('ascending', () => {
  for (const [kind, value] of [
    ['whole numbers', fc.integer({ min: -1000, max: 1000 })],
    ['large whole numbers', fc.maxSafeInteger()],
    ['fractions', fc.double({ noNaN: true, noDefaultInfinity: true })],
  ] as const)
    it(`puts ${kind} in order, equal ones as they came`, () => {
      fc.assert(
        fc.property(fc.array(value), (values) => {
          expect([...ascending(values)]).toEqual(plainly(values));
        }),
      );
    });
});
