import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvePaths } from '../../../site/charts/curve.ts';

const SIZE = { width: 560, height: 300 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('curvePaths', () => {
  it('cuts the scale at the multiple of five per cent below the lowest share', () => {
    const { ticks, columns, lines } = curvePaths(
      [3, 5, 10],
      [
        [0.98, 0.978, 0.95],
        [0.954, 0.937, 0.914],
      ],
      SIZE,
    );
    expect(ticks.map(({ value }) => value)).toEqual([1, 0.95, 0.9]);
    expect(columns.map(({ value }) => value)).toEqual([3, 5, 10]);
    expect(lines.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [0.98, 0.978, 0.95],
      [0.954, 0.937, 0.914],
    ]);
  });

  it('draws a larger share higher, a larger threshold further right, and everything inside', () => {
    fc.assert(
      fc.property(fc.tuple(share, share, share), (shares) => {
        const [line] = curvePaths([3, 5, 10], [shares], SIZE).lines;
        const points = line?.points ?? [];
        expect(points).toHaveLength(3);
        for (const a of points)
          for (const b of points) if (a.value > b.value) expect(a.y).toBeLessThanOrEqual(b.y);
        expect(points.map(({ x }) => x)).toEqual(
          points.map(({ x }) => x).toSorted((a, b) => a - b),
        );
        for (const { x, y } of points) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(SIZE.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(SIZE.height);
        }
      }),
    );
  });

  it('survives a release without a curve', () => {
    expect(curvePaths([], [[], []], SIZE).lines.map(({ path }) => path)).toEqual(['', '']);
  });
});
