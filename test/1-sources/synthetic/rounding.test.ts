import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controlledRounding,
  largestRemainder,
  scaledTo,
  sum,
} from '../../../pipeline/1-sources/synthetic/rounding.ts';

const weights = array(double({ min: 0.01, max: 1000, noNaN: true }), {
  minLength: 2,
  maxLength: 12,
});

describe('largestRemainder', () => {
  it('keeps the total and stays within one of every value', () => {
    assert(
      property(weights, integer({ min: 0, max: 5000 }), (values, total) => {
        const exact = scaledTo(values, total);
        const rounded = largestRemainder(exact, total);
        expect(sum(rounded)).toBe(total);
        rounded.forEach((value, i) =>
          expect(Math.abs(value - (exact[i] ?? 0))).toBeLessThan(1.0001),
        );
      }),
    );
  });
});

describe('controlledRounding', () => {
  it('meets both margins exactly', () => {
    assert(
      property(weights, weights, integer({ min: 50, max: 5000 }), (left, top, total) => {
        const rows = largestRemainder(scaledTo(left, total), total);
        const columns = largestRemainder(scaledTo(top, total), total);
        const matrix = rows.map((row) => scaledTo(columns, row));
        const rounded = controlledRounding(matrix, { rows, columns });
        expect(rounded.map(sum)).toEqual(rows);
        expect(columns.map((_, c) => sum(rounded.map((row) => row[c] ?? 0)))).toEqual(columns);
        expect(rounded.flat().every((value) => value >= 0)).toBe(true);
      }),
    );
  });
});
