import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/registry/public-files.ts';
import { createScale, paintOf } from '../../../site/maps/classes.ts';
import { FIXED_RATE_BOUNDS, fixedRanges } from '../../../site/maps/breaks.ts';
import { drawMap } from '../../../site/maps/draw-map.ts';
import { drawLegend, drawRanking } from '../../../site/maps/map-side.ts';
import { mapQuery, openingPeriod, type MapChoice } from '../../../site/maps/map-query.ts';
import { createView } from '../../../site/maps/map-view.ts';
import { rateNotes, rateSentence, rateTable, rateView } from '../../../site/maps/rate-view.ts';
import { divisorOf, ratePerThousand } from '../../../site/maps/rate.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { book, cubeOf, flowSchema, row } from '../tables/sample-cube.ts';

const figure = (value: number): Cell => ({ value, status: value === 0 ? 'zero' : 'published' });
const withheld: Cell = { value: null, status: 'suppressed' };
const absent: Cell = { value: null, status: 'not_available' };

describe('ratePerThousand', () => {
  it('is withheld when either part is, and not applicable without anything to divide by', () => {
    expect(ratePerThousand(withheld, figure(100))).toEqual(withheld);
    expect(ratePerThousand(figure(5), withheld)).toEqual(withheld);
    expect(ratePerThousand(figure(5), figure(0)).status).toBe('not_applicable');
    expect(ratePerThousand(figure(5), absent)).toEqual(absent);
    expect(ratePerThousand(absent, figure(5))).toEqual(absent);
  });

  it('tells zero, what rounds to zero, and figures apart', () => {
    expect(ratePerThousand(figure(0), figure(500))).toEqual({ value: 0, status: 'zero' });
    expect(ratePerThousand(figure(5), figure(1_000_000)).status).toBe('rounded_zero');
    expect(ratePerThousand(figure(5), figure(80_450))).toEqual({ value: 0.1, status: 'published' });
    expect(ratePerThousand(figure(-5), figure(1000)).value).toBe(-5);
  });

  it('is within half a tenth of the exact quotient', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 100, max: 1e8 }), (a, b) => {
        const { value } = ratePerThousand(figure(a), figure(b));
        expect(Math.abs((value ?? 0) - (1000 * a) / b)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

const piece = {
  years: ['2019', '2020'],
  times: 10,
  places: { BR: [300, 400], 35: [200, 500], 33: [100, 100], 42: [null, null], 53: [10, 0] },
};

describe('divisorOf', () => {
  it('takes the year of the period, and tells withheld from absent', () => {
    const divisor = divisorOf([piece], '2020-05', 'vinculos');
    expect(divisor.year).toBe('2020');
    expect(divisor.of('35')).toEqual(figure(5000));
    expect(divisor.of('42')).toEqual(withheld);
    expect(divisor.of('53')).toEqual(figure(0));
    expect(divisor.of('11')).toEqual(absent);
    expect(divisorOf([piece], '2021', 'vinculos').of('35')).toEqual(absent);
  });

  it('takes the one year of a census, whatever the period', () => {
    const census = { years: ['2022'], times: 1, places: { 35: [44] } };
    expect(divisorOf([census], '2011', 'habitantes')).toMatchObject({ year: '2022' });
    expect(divisorOf([census], '2011', 'habitantes').of('35')).toEqual(figure(44));
  });
});

const data = cubeOf(flowSchema, [
  row({ n: 100 }),
  row({ uf: '42', municipio: '4205407', n: 8 }),
  row({ uf: 'R3', municipio: 'R399999', n: 6 }),
]);
const names = ['33', '35', '42', '53'].map((code) => ({ code, name: `UF ${code}` }));
const choice: MapChoice = {
  kind: 'uf',
  method: 'quantile',
  layer: 'classes',
  per: 'vinculos',
  measure: 'admissoes',
  period: openingPeriod(flowSchema),
  uf: null,
  country: null,
};

describe('rateView', () => {
  const table = pivot(data, flowSchema, book, mapQuery(flowSchema, choice));
  const counts = createView(flowSchema, book, table, choice, names);
  const view = rateView(counts, divisorOf([piece], choice.period.id, choice.per), 'Brasil');

  it('divides each place by its own count and the whole by its own, and leaves out what has no place', () => {
    expect(view.areas.map(({ cell }) => cell.value ?? cell.status)).toEqual([
      'suppressed',
      20,
      'suppressed',
      'not_applicable',
    ]);
    expect(view.total).toEqual({ value: 28.5, status: 'published' });
    expect(view.undrawn).toEqual([]);
  });

  it('says what it is in title, figures, legend, list, sentence and notes', () => {
    expect(view.title).toContain('por mil vínculos de todas as nacionalidades, por Unidade');
    const drawing = {
      width: 10,
      height: 10,
      shapes: names.map((each) => ({ ...each, path: 'M0 0Z', centre: [1, 1] as const, area: 1 })),
    };
    const svg = drawMap(view, drawing, 'm');
    expect(svg).toContain('UF 35: 20,0 por mil vínculos de todas as nacionalidades');
    expect(svg).toMatch(/data-area="42"[^>]*data-paint="suppressed"/);
    expect(drawLegend(view, 'm')).toContain('20,0');
    expect(drawRanking(view, 5)).toContain('<dt>Brasil</dt><dd>28,5</dd>');
    expect(rateSentence(view)).toBe('Maior taxa: UF 35, 20,0 por mil; Brasil, 28,5.');
    expect(rateNotes(view).join(' ')).toContain('arredondados à dezena');
    expect(rateSentence(counts)).toBe('');
  });

  it('has figure, divisor and rate of every place in its table', () => {
    const html = rateTable(view, 'Tabela');
    expect(html).toContain('<th scope="row">UF 35</th><td>100</td><td>5.000</td><td>20,0</td>');
    expect(html.match(/<tr class="vt-value"/g)).toHaveLength(4);
    expect(html).toContain('<tr class="vt-total"><th scope="row">Brasil</th><td>114</td>');
    expect(rateTable(counts, 'Tabela')).toBe('');
  });
});

describe('classes of rates', () => {
  it('hold every rate of one decimal, each in one class', () => {
    const ranges = fixedRanges(FIXED_RATE_BOUNDS, 0.1);
    for (let tenths = 1; tenths < 2000; tenths += 1) {
      const rate = tenths / 10;
      expect(ranges.filter(([from, to]) => rate >= from && rate <= to)).toHaveLength(1);
    }
    const scale = createScale([figure(0.1), figure(4.9), figure(62)], false, 'fixed', 0.1);
    expect(paintOf(scale, figure(4.9))).toBe('seq-3');
    expect(paintOf(scale, { value: 0, status: 'rounded_zero' })).toBe('zero');
  });
});
