import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/registry/public-files.ts';
import { drawSeries } from '../../../site/charts/place-series.ts';

const SIZE = { width: 112, height: 62 };
const figure = (value: number): Cell => ({ value, status: 'published' });
const hidden: Cell = { value: null, status: 'suppressed' };
const periods = ['2018', '2019', '2020', '2021'];

describe('drawSeries', () => {
  it('draws a gap where there is no figure, never a zero', () => {
    const drawn = drawSeries(
      { periods, cells: [figure(10), figure(20), hidden, figure(5)] },
      [],
      SIZE,
    );
    expect(drawn.lines).toEqual(['M6 31L39.3 6']);
    expect(drawn.gaps).toEqual([72.7]);
    expect(drawn.dots).toEqual([
      { x: 106, y: 43.5 },
      { x: 106, y: 43.5 },
    ]);
  });

  it('joins nothing across a break', () => {
    const cells = [figure(1), figure(2), figure(3), figure(4)];
    expect(drawSeries({ periods, cells }, [['2019', '2020']], SIZE).lines).toHaveLength(2);
  });

  it('stays inside the drawing whatever the figures', () => {
    const cell = fc.oneof(fc.nat(1e7).map(figure), fc.constant(hidden));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (cells) => {
        const years = cells.map((_, at) => String(2000 + at));
        const { lines, dots, gaps } = drawSeries({ periods: years, cells }, [], SIZE);
        const numbers = lines.join(' ').match(/[\d.]+/g) ?? [];
        const all = [...numbers.map(Number), ...dots.flatMap(({ x, y }) => [x, y]), ...gaps];
        expect(all.every((each) => each >= 0 && each <= SIZE.width)).toBe(true);
        expect(gaps).toHaveLength(cells.filter(({ value }) => value === null).length);
      }),
    );
  });
});
