import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../notebooks/salarios/least-squares.ts';

const small = fc.integer({ min: -50, max: 50 });

describe('leastSquares(rows, y, weights)', () => {
  it('recovers the coefficients of an exact plane, whatever the weights', () => {
    fc.assert(
      fc.property(
        small,
        small,
        small,
        fc.array(fc.tuple(small, small, fc.integer({ min: 1, max: 9 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (a, b, c, points) => {
          const spread = [...points, [0, 0, 1], [1, 0, 1], [0, 1, 1]] as const;
          const { coefficients, r2 } = leastSquares(
            spread.map(([x, z]) => [1, x, z]),
            spread.map(([x, z]) => a + b * x + c * z),
            spread.map(([, , weight]) => weight),
          );
          expect(coefficients[0]).toBeCloseTo(a, 5);
          expect(coefficients[1]).toBeCloseTo(b, 5);
          expect(coefficients[2]).toBeCloseTo(c, 5);
          expect(r2).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });

  it('gives the difference of weighted means for one indicator', () => {
    const { coefficients } = leastSquares(
      [
        [1, 0],
        [1, 0],
        [1, 1],
      ],
      [10, 20, 50],
      [1, 3, 2],
    );
    expect(coefficients[0]).toBeCloseTo(17.5, 10);
    expect(coefficients[1]).toBeCloseTo(32.5, 10);
  });

  it('drops a column that the others explain', () => {
    const { coefficients } = leastSquares(
      [
        [1, 0, 0],
        [1, 1, 1],
        [1, 2, 2],
      ],
      [1, 3, 5],
      [1, 1, 1],
    );
    expect(coefficients[2]).toBe(0);
    expect(coefficients[1]).toBeCloseTo(2, 8);
  });
});
