import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../site/maps/draw-map.ts';
import {
  mapPeriods,
  mapQuery,
  openingPeriod,
  type MapChoice,
} from '../../../site/maps/map-query.ts';
import { drawLegend, drawRanking } from '../../../site/maps/map-side.ts';
import { createView } from '../../../site/maps/map-view.ts';
import { buildSeries, tableFromSeries } from '../../../site/maps/series.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { book, cubeOf, flowSchema, row, stockSchema } from '../tables/sample-cube.ts';

const ROWS = [
  row({ n: 100 }),
  row({ n: 30, tipo: '2' }),
  row({ uf: '42', municipio: '4205407', n: 8 }),
  row({ uf: '42', municipio: '4205407', n: 9, tipo: '2', ano: '2019', mes: '12' }),
  row({ uf: 'R3', municipio: 'R399999', n: 6 }),
];
const data = cubeOf(flowSchema, ROWS);
const names = ['33', '35', '42', '53'].map((code) => ({ code, name: `UF ${code}` }));
const choice = (changes: Partial<MapChoice>): MapChoice => ({
  kind: changes.uf ? 'municipio' : 'uf',
  method: 'quantile',
  layer: 'classes',
  per: 'total',
  measure: 'admissoes',
  period: openingPeriod(flowSchema),
  uf: null,
  country: null,
  ...changes,
});

describe('buildSeries', () => {
  it('answers every measure and period as the cube does', () => {
    const series = buildSeries(data, flowSchema, book);
    for (const period of mapPeriods(flowSchema))
      for (const { id: measure } of flowSchema.measures) {
        const wanted = choice({ measure, period });
        const direct = pivot(data, flowSchema, book, mapQuery(flowSchema, wanted));
        const packed = tableFromSeries(series, flowSchema, book, wanted);
        const cells = (table: typeof direct) =>
          new Map(
            table.lines.map((line) => [line.codes[0] ?? '', table.cell(line, table.columns[0]!)]),
          );
        const expected = [...cells(direct)].filter(([code]) => /^\d\d$|^$/.test(code));
        for (const [code, cell] of expected)
          expect([code, cells(packed).get(code)]).toEqual([code, cell]);
      }
  });
});

describe('openingPeriod', () => {
  it('is the last year of a stock', () => {
    expect(openingPeriod(stockSchema).id).toBe('2020');
  });

  it('is the last whole year of a flow, or the last one when none is whole', () => {
    const whole = Array.from({ length: 12 }, (_, at) => `2018-${String(at + 1).padStart(2, '0')}`);
    expect(openingPeriod({ ...flowSchema, periods: [...whole, '2019-01'] }).id).toBe('2018');
    expect(openingPeriod(flowSchema).id).toBe('2020');
  });
});

describe('createView', () => {
  const view = (changes: Partial<MapChoice>, drawn = names) => {
    const wanted = choice(changes);
    const table = pivot(data, flowSchema, book, mapQuery(flowSchema, wanted));
    return createView(flowSchema, book, table, wanted, drawn);
  };
  const drawing = {
    width: 10,
    height: 10,
    shapes: names.map((each) => ({ ...each, path: 'M0 0Z', centre: [1, 1] as const, area: 1 })),
  };

  it('tells figure, zero and suppressed apart without colour', () => {
    const svg = drawMap(view({}), drawing, 'm');
    expect(svg).toMatch(/data-area="35"[^>]*data-paint="seq-/);
    expect(svg).toMatch(/data-area="33"[^>]*data-paint="suppressed" fill="url\(#m-suppressed\)"/);
    expect(svg).toMatch(/data-area="53"[^>]*data-paint="zero" fill="url\(#m-zero\)"/);
    expect(svg).toContain('<title>UF 35: 100 movimentações</title>');
    expect(svg).toContain('<title>UF 33: omitido</title>');
  });

  it('counts the areas of each class in the legend', () => {
    const legend = drawLegend(view({}), 'm');
    expect(legend).toContain('Omitido para preservar o sigilo (x)');
    expect(legend.match(/1 UF</g)).toHaveLength(4);
  });

  it('lists what cannot be drawn, so that the total is reached', () => {
    const ranking = drawRanking(view({}), 2);
    expect(ranking).toContain('Sudeste – UF não divulgada');
    expect(ranking).toContain('<dd>114</dd>');
    expect(ranking).toContain('e mais 2');
  });

  it('draws a município the cube never names as suppressed', () => {
    const drawn = [
      { code: '3550308', name: 'São Paulo' },
      { code: '3500105', name: 'Adamantina' },
    ];
    const { areas } = view({ uf: '35' }, drawn);
    expect(areas.map(({ cell }) => cell.status)).toEqual(['published', 'suppressed']);
  });
});
