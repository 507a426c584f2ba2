import { describe, expect, it } from 'vitest';
import { drawLayer, flowName } from '../../../site/maps/draw-layer.ts';
import { flowsOf } from '../../../site/maps/flows.ts';
import {
  flowQuery,
  mapQuery,
  openingPeriod,
  type MapChoice,
} from '../../../site/maps/map-query.ts';
import { drawLegend, drawRanking } from '../../../site/maps/map-side.ts';
import { createView } from '../../../site/maps/map-view.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { book, cubeOf, flowSchema, row } from '../tables/sample-cube.ts';

const data = cubeOf(flowSchema, [
  row({ pais: 'HTI', n: 400 }),
  row({ pais: 'HTI', uf: '42', municipio: '4205407', n: 90 }),
  row({ pais: 'VEN', n: 100 }),
  row({ pais: 'XSA', n: 30 }),
  row({ pais: 'AGO', uf: 'R3', municipio: 'R399999', n: 12 }),
]);
const choice = (changes: Partial<MapChoice>): MapChoice => ({
  kind: 'pais',
  measure: 'admissoes',
  period: openingPeriod(flowSchema),
  uf: null,
  country: null,
  method: 'quantile',
  layer: 'flows',
  per: 'total',
  ...changes,
});
const names = ['HTI', 'VEN', 'BOL'].map((code) => ({ code, name: code }));
const viewOf = (wanted: MapChoice) => {
  const answer = (query: ReturnType<typeof mapQuery>) => pivot(data, flowSchema, book, query);
  const flows = wanted.layer === 'flows' ? answer(flowQuery(flowSchema, wanted)) : null;
  return createView(flowSchema, book, answer(mapQuery(flowSchema, wanted)), wanted, names, flows);
};
const ground = {
  places: new Map([
    ['HTI', [100, 50]],
    ['VEN', [110, 80]],
    ['BOL', [120, 120]],
  ] as const),
  destinations: new Map([
    ['35', [150, 150]],
    ['42', [145, 170]],
  ] as const),
  width: 1000,
  height: 400,
};

describe('flowsOf', () => {
  it('lists published figures by country and UF, largest first, without groups and hidden places', () => {
    const table = pivot(data, flowSchema, book, flowQuery(flowSchema, choice({})));
    const flows = flowsOf(flowSchema, book, table);
    expect(flows.map(({ country, uf, value }) => [country, uf, value])).toEqual([
      ['HTI', '35', 400],
      ['VEN', '35', 100],
      ['HTI', '42', 90],
    ]);
    expect(flowName(flows[0]!)).toBe('HTI → São Paulo');
  });

  it('keeps the country and the UF that were asked for', () => {
    const one = viewOf(choice({ country: 'HTI' })).flows;
    expect(one.map(({ country }) => country)).toEqual(['HTI', 'HTI']);
    expect(viewOf(choice({ uf: '42' })).flows.map(({ uf }) => uf)).toEqual(['42']);
  });
});

describe('the layer of flows', () => {
  const svg = drawLayer(viewOf(choice({})), ground);

  it('draws a curve for each flow, as wide as its figure, the largest on top', () => {
    const widths = [...svg.matchAll(/data-flow="([\w-]+)"[^>]*stroke-width="([\d.]+)"/g)].map(
      ([, flow, width]) => [flow, Number(width)] as const,
    );
    expect(widths.map(([flow]) => flow)).toEqual(['HTI-42', 'VEN-35', 'HTI-35']);
    expect(widths[2]![1] / widths[1]![1]).toBeCloseTo(4, 1);
    expect(svg).toContain('d="M100.0 50.0Q');
    expect(svg).toContain('<title>HTI → São Paulo: 400 movimentações</title>');
  });

  it('has its list and its table', () => {
    const view = viewOf(choice({}));
    expect(drawRanking(view, 2)).toMatch(/HTI → São Paulo.*400.*e mais 1/);
    expect(view.twin.columns.length).toBeGreaterThan(1);
    expect(view.title).toContain('e UF');
  });
});

describe('the layer of circles', () => {
  const view = viewOf(choice({ layer: 'circles' }));
  const svg = drawLayer(view, ground);
  const radius = (code: string): number =>
    Number(new RegExp(`data-circle="${code}"[^>]* r="([\\d.]+)"`).exec(svg)?.[1]);

  it('gives areas in proportion to figures, and none to what is withheld', () => {
    expect((radius('HTI') / radius('VEN')) ** 2).toBeCloseTo(4.9, 0);
    expect(svg).not.toContain('data-circle="BOL"');
  });

  it('has a key in the scale of the drawing', () => {
    const key = [...svg.matchAll(/class="vm-key"[^>]* r="([\d.]+)"/g)].map(([, r]) => Number(r));
    expect(key[0]! / radius('HTI')).toBeCloseTo(Math.sqrt(100 / 490), 1);
    expect(svg).toContain('>100</text>');
  });
});

describe('the map of countries', () => {
  const view = viewOf(choice({ layer: 'classes' }));

  it('says no more of an absent country than that it has no published figure', () => {
    expect(view.areas.find(({ code }) => code === 'BOL')?.cell.status).toBe('suppressed');
    expect(drawLegend(view, 'm')).toContain('ninguém, ou omitido');
  });

  it('lists what the drawing lacks, so that the total is reached', () => {
    const listed = view.undrawn.map(({ code, cell }) => [code, cell.value]);
    expect(listed).toContainEqual(['XSA', 30]);
    expect(listed).toContainEqual(['AGO', 12]);
    const figures = [...view.areas, ...view.undrawn].map(({ cell }) => cell.value ?? 0);
    expect(figures.reduce((sum, each) => sum + each, 0)).toBe(view.total.value);
  });
});
