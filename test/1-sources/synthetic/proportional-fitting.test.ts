import { describe, expect, it } from 'vitest';
import { fitProportionally } from '../../../pipeline/1-sources/synthetic/proportional-fitting.ts';
import { sum } from '../../../pipeline/1-sources/synthetic/rounding.ts';

const odds = ([[a = 0, b = 0] = [], [c = 0, d = 0] = []]: number[][]) => (a * d) / (b * c);

describe('fitProportionally', () => {
  const seed = [
    [1, 8, 1],
    [1, 1, 4],
  ];
  const margins = { rows: [60, 40], columns: [20, 50, 30] };

  it('meets both margins', () => {
    const fitted = fitProportionally(seed, margins);
    fitted.forEach((row, index) => expect(sum(row)).toBeCloseTo(margins.rows[index] ?? 0, 6));
    margins.columns.forEach((target, column) =>
      expect(sum(fitted.map((row) => row[column] ?? 0))).toBeCloseTo(target, 6),
    );
  });

  it('keeps the odds ratios of the seed', () => {
    expect(odds(fitProportionally(seed, margins))).toBeCloseTo(odds(seed), 6);
  });
});
