import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortPath } from '../../../site/maps/short-path.ts';

type Point = readonly [number, number];

const inTenths = (value: number): string => String(value / 10);

const absolute = (rings: readonly (readonly Point[])[]): string =>
  rings
    .map(
      (ring) =>
        `${ring.map(([x, y], at) => `${at ? 'L' : 'M'}${inTenths(x)},${inTenths(y)}`).join('')}Z`,
    )
    .join('');

/** Points of a path in steps, in tenths, as the grammar of SVG reads it. */
const pointsOf = (path: string): readonly (readonly Point[])[] =>
  path
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((each) =>
        Math.round(Number(each) * 10),
      );
      const points: Point[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        const [x, y] = points.at(-1) ?? [0, 0];
        points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
      }
      return points;
    });

const point = fc.tuple(fc.integer({ min: -900, max: 9000 }), fc.integer({ min: -900, max: 9000 }));
const rings = fc.array(fc.array(point, { minLength: 3, maxLength: 20 }), {
  minLength: 1,
  maxLength: 4,
});

const withoutRepeats = (ring: readonly Point[]): readonly Point[] =>
  ring.filter(([x, y], at) => at === 0 || x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1]);

describe('shortPath', () => {
  it('goes through the same points', () => {
    fc.assert(
      fc.property(rings, (drawn) => {
        expect(pointsOf(shortPath(absolute(drawn)))).toEqual(drawn.map(withoutRepeats));
      }),
    );
  });

  it('is shorter, with one letter for a run of steps', () => {
    expect(shortPath('M10.5,20L10.9,19.8L10.9,19.8L11,21ZM1,1L2,2L1,2Z')).toBe(
      'M10.5 20l.4-.2 .1 1.2zM1 1l1 1-1 0z',
    );
  });
});
