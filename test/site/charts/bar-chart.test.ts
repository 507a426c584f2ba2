import { describe, expect, it } from 'vitest';
import { drawBars } from '../../../site/charts/bar-chart.ts';

const published = (name: string, value: number) =>
  ({ name, cell: { value, status: 'published' } }) as const;
const barsOf = (svg: string) =>
  [...svg.matchAll(/class="vc-bar"( data-loss)? x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
    ([, loss, x, width]) => ({ loss: loss !== undefined, x: Number(x), width: Number(width) }),
  );

describe('drawBars', () => {
  it('gives lengths in proportion to figures', () => {
    const [one, other] = barsOf(drawBars([published('A', 400), published('B', 100)], 'pt', 't'));
    expect(one!.width / other!.width).toBeCloseTo(4, 1);
    expect(one!.x).toBe(other!.x);
  });

  it('draws losses to the left of zero', () => {
    const [gain, loss] = barsOf(drawBars([published('A', 50), published('B', -50)], 'pt', 't'));
    expect(loss!.loss).toBe(true);
    expect(loss!.x + loss!.width).toBeCloseTo(gain!.x, 0);
  });

  it('keeps the sign of a withheld figure, without a bar', () => {
    const svg = drawBars(
      [published('A', 50), { name: 'B', cell: { value: null, status: 'suppressed' } }],
      'pt',
      't',
    );
    expect(barsOf(svg)[1]!.width).toBe(0);
    expect(svg).toMatch(/>x<\/text>/);
  });

  it('has room for words as large on a phone: names above bars that end before their figures', () => {
    const svg = drawBars([published('A', 400), published('B', 100)], 'pt', 't', 'narrow');
    const [one, other] = barsOf(svg);
    expect(one!.width / other!.width).toBeCloseTo(4, 1);
    const [, width] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
    expect(one!.x + one!.width).toBeLessThanOrEqual(Number(width) - 60);
    const tops = [...svg.matchAll(/class="vc-name" x="0" y="(\d+)"/g)].map(([, y]) => Number(y));
    const bars = [...svg.matchAll(/<rect[^>]* y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(tops.every((top, at) => top < (bars[at] ?? 0))).toBe(true);
  });

  it('escapes names', () => {
    expect(drawBars([published('<b>', 5)], 'pt', 'a "b"')).toContain('&lt;b&gt;');
  });
});
