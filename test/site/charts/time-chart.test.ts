import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawTimeChart,
  lastDifference,
  stretchesOf,
  type TimeLine,
} from '../../../site/charts/time-chart.ts';

const PERIODS = ['2018', '2019', '2020', '2021'];
const line = (values: readonly number[], changes: Partial<TimeLine> = {}): TimeLine => ({
  id: 'main',
  label: 'Vínculos',
  dashed: false,
  series: { periods: PERIODS, values, breaks: [['2019', '2020']] },
  ...changes,
});
const words = { locale: 'pt', title: 'Série de exemplo', breakWord: 'quebra' } as const;
const paths = (svg: string, name: string): readonly string[] =>
  [...svg.matchAll(new RegExp(`class="${name}"[^>]* d="([^"]+)"`, 'g'))].map(([, d]) => d ?? '');

describe('stretchesOf', () => {
  it('never joins two periods across a break, and loses no figure', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 4, maxLength: 4 }), (values) => {
        const stretches = stretchesOf(PERIODS, line(values));
        expect(stretches.flat().map(({ value }) => value)).toEqual(values);
        expect(stretches.map((each) => each.map(({ at }) => at))).toEqual([
          [0, 1],
          [2, 3],
        ]);
      }),
    );
  });
});

describe('drawTimeChart', () => {
  it('draws one path for each side of a break, and a rule between them', () => {
    const svg = drawTimeChart([line([10, 20, 15, 40])], words);
    expect(paths(svg, 'vc-line')).toHaveLength(2);
    expect(svg.match(/vc-break/g)).toHaveLength(1);
    expect(svg).toContain('>quebra</text>');
  });

  it('starts at zero, so that heights compare', () => {
    const svg = drawTimeChart([line([900, 950, 980, 990])], words);
    expect(svg).toMatch(/vc-tick vc-end"[^>]*>0<\/text>/);
  });

  it('shades the space between two vintages, on each side of the break', () => {
    const other = line([12, 22, 18, 40], { id: 'unadjusted', dashed: true });
    expect(paths(drawTimeChart([line([10, 20, 15, 40]), other], words), 'vc-band')).toHaveLength(2);
    expect(paths(drawTimeChart([line([10, 20, 15, 40])], words), 'vc-band')).toHaveLength(0);
  });

  it('writes the figure it ends on, and keeps every point inside in both sizes', () => {
    for (const size of ['wide', 'narrow'] as const) {
      const svg = drawTimeChart([line([10, 20, 15, 4000])], words, size);
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
      const points = [...svg.matchAll(/ cx="([\d.]+)" cy="([\d.]+)"/g)];
      expect(points).toHaveLength(PERIODS.length + 1);
      for (const [, x, y] of points) {
        expect(Number(x)).toBeLessThanOrEqual(Number(width));
        expect(Number(y)).toBeLessThanOrEqual(Number(height));
      }
      expect(svg).toContain('>4.000</text>');
    }
  });

  it('says every figure and its period', () => {
    const svg = drawTimeChart([line([10, 20, 15, 4000])], words);
    expect(svg).toContain('<title>2021 – Vínculos: 4.000</title>');
    expect(svg.match(/<title>/g)).toHaveLength(PERIODS.length);
  });
});

describe('lastDifference', () => {
  it('is the latest period whose figures differ', () => {
    const [one, other] = [line([10, 20, 15, 40]), line([10, 21, 16, 40])];
    expect(lastDifference(one.series, other.series)).toEqual({
      period: '2020',
      one: 15,
      other: 16,
    });
    expect(lastDifference(one.series, one.series)).toBeNull();
  });
});
