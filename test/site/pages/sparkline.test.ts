import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparklinePaths } from '../../../site/charts/sparkline.ts';

const size = { width: 240, height: 48 };
const years = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String(2000 + at));

describe('sparklinePaths', () => {
  it('draws one line per unbroken stretch', () => {
    const { lines } = sparklinePaths(
      {
        periods: ['2017', '2018', '2019', '2020'],
        values: [1, 2, 3, 4],
        breaks: [['2018', '2019']],
      },
      size,
    );
    expect(lines.map((line) => line.match(/[ML]/g)?.join(''))).toEqual(['ML', 'ML']);
  });

  it('marks zero only for a series that goes below it', () => {
    const draw = (values: readonly number[]) =>
      sparklinePaths({ periods: years(values.length), values, breaks: [] }, size).zero;
    expect(draw([1, 2])).toBeNull();
    expect(draw([1, -1])).toBe(24);
  });

  it('stays inside its box, for any values', () => {
    const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (each) => {
        const drawn = sparklinePaths(
          { periods: years(each.length), values: each, breaks: [] },
          size,
        );
        const numbers = drawn.lines.flatMap((line) => line.match(/-?[\d.]+/g)?.map(Number) ?? []);
        expect(numbers.every((number, at) => number >= 0 && number <= (at % 2 ? 48 : 240))).toBe(
          true,
        );
      }),
    );
  });
});
