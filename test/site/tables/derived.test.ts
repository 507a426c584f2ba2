import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/registry/public-files.ts';
import { normaliseQuery } from '../../../site/tables/normalise.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import { PLAIN, type Query, type Show } from '../../../site/tables/query.ts';
import { rowVariables } from '../../../site/tables/row-variables.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { laterPeriod } from '../../../site/tables/steps-back.ts';
import { anyQuery } from './any-query.ts';
import { rowsOf, sumOf } from './naive-pivot.ts';
import {
  anyRows,
  book,
  cubeOf,
  flowSchema,
  row,
  stockSchema,
  type SampleRow,
} from './sample-cube.ts';

type Codes = Record<string, string | null>;

type Listed = { readonly codes: Codes; readonly cell: Cell; readonly at: string };

const listed = (
  schema: TableSchema,
  rows: readonly SampleRow[],
  query: Query,
): readonly Listed[] => {
  const table = pivot(cubeOf(schema, rows), schema, book, query);
  const ids = rowVariables(schema, query);
  return table.lines
    .filter(({ role }) => role !== 'shown')
    .flatMap((line) =>
      table.columns.map((column) => ({
        at: [...line.codes, '/', ...column.codes].join('|'),
        cell: table.cell(line, column),
        codes: Object.fromEntries([
          ...ids.map((id, at) => [id, line.codes[at] ?? null]),
          ...query.columns.map((id, at) => [id, column.codes[at] ?? null]),
        ]) as Codes,
      })),
    );
};

const SHARES: readonly Show[] = ['share-row', 'share-column', 'share-total'];
const CHANGES: readonly Show[] = ['change', 'growth', 'change-year', 'growth-year'];

const without = (codes: Codes, ids: readonly string[]): Codes =>
  Object.fromEntries(
    Object.entries(codes).map(([id, code]) => [id, ids.includes(id) ? null : code]),
  );

describe('shares', () => {
  it('are the figure over its total, by plain sums, for any query on CAGED', () => {
    fc.assert(
      fc.property(anyRows(flowSchema), anyQuery(flowSchema, SHARES), (rows, query) => {
        const sum = (codes: Codes) => sumOf(query, rowsOf(flowSchema, query, rows, codes), false);
        const lines = rowVariables(flowSchema, query);
        for (const { codes, cell } of listed(flowSchema, rows, query)) {
          if (cell.value === null || query.show === 'value') continue;
          const whole = {
            'share-row': without(codes, query.columns),
            'share-column': without(codes, lines),
          }[query.show as string];
          expect(cell.value).toBeCloseTo(sum(codes) / sum(whole ?? {}), 12);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are withheld where the figure or its total is, whatever the query', () => {
    const property = (schema: TableSchema) =>
      fc.check(
        fc.property(anyRows(schema), anyQuery(schema, SHARES), (rows, query) => {
          const plain = new Map(
            listed(schema, rows, { ...query, show: 'value' }).map(({ at, cell }) => [at, cell]),
          );
          return listed(schema, rows, query).every(
            ({ at, cell }) =>
              plain.get(at)?.status !== 'suppressed' || cell.status === 'suppressed',
          );
        }),
        { numRuns: 150 },
      );
    expect([flowSchema, stockSchema].map((each) => property(each).counterexample)).toEqual([
      null,
      null,
    ]);
  });

  it('of a balance are refused', () => {
    const wish = { ...defaultQuery(flowSchema), show: 'share-row' } as const;
    expect(normaliseQuery(flowSchema, wish)).toMatchObject({
      query: { show: 'value' },
      refusals: ['share-of-balance'],
    });
  });

  it('of a stock are of the same year, never of several', () => {
    const rows = [
      row({ n: 30 }),
      row({ uf: '42', municipio: '4205407', n: 10 }),
      row({ ano: '2019', n: 5 }),
    ];
    const query = {
      ...defaultQuery(stockSchema),
      rows: ['uf'],
      columns: ['ano'],
      show: 'share-column',
    } as const;
    const cells = listed(stockSchema, rows, query);
    const of = (uf: string, ano: string | null) =>
      cells.find(({ codes }) => codes['uf'] === uf && codes['ano'] === ano)?.cell;
    expect(of('35', '2020')).toEqual({ value: 0.75, status: 'published' });
    expect(of('35', '2019')).toEqual({ value: 1, status: 'published' });
    expect(of('35', null)?.status).toBe('not_applicable');
  });

  it('that print as zero without being it are rounded zeros', () => {
    const rows = [row({ n: 100_000 }), row({ sexo: '2', n: 10 })];
    const query = {
      ...defaultQuery(stockSchema),
      rows: ['sexo'],
      columns: [],
      from: '2020',
      show: 'share-column',
    } as const;
    expect(listed(stockSchema, rows, query)[1]?.cell.status).toBe('rounded_zero');
  });
});

/** The query of the same table some periods before: the naive way to find the figure before. */
const earlier = (query: Query, steps: number): Query => ({
  ...query,
  from: laterPeriod(query.from, -steps),
  to: laterPeriod(query.to, -steps),
});

const shiftCodes = (codes: Codes, steps: number): Codes =>
  Object.fromEntries(
    Object.entries(codes).map(([id, code]) => {
      if (code === null || (id !== 'mes' && id !== 'ano')) return [id, code];
      return [id, id === 'mes' ? laterPeriod(code, -steps) : String(Number(code) - steps / 12)];
    }),
  );

describe('changes', () => {
  const months = Array.from(
    { length: 26 },
    (_, at) => `${2019 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const long: TableSchema = { ...flowSchema, periods: months };

  it('against the year before are differences of plain sums, for any query', () => {
    fc.assert(
      fc.property(anyRows(long), anyQuery(long, ['change-year', 'growth-year']), (rows, query) => {
        const sum = (wanted: Query, codes: Codes) =>
          sumOf(query, rowsOf(long, wanted, rows, codes), !!codes['tipo_movimentacao']);
        for (const { codes, cell } of listed(long, rows, query)) {
          if (cell.value === null || query.show === 'value') continue;
          const before = sum(earlier(query, 12), shiftCodes(codes, 12));
          const change = sum(query, codes) - before;
          const expected = query.show === 'growth-year' ? change / before : change;
          expect(cell.value).toBeCloseTo(expected, 12);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are withheld where either figure is', () => {
    const rows = [row({ ano: '2019', n: 12 }), row({ municipio: '3509502' })];
    const query = {
      ...defaultQuery(stockSchema),
      rows: ['municipio'],
      columns: ['ano'],
      show: 'change',
      empty: false,
    } as const;
    const cells = listed(stockSchema, rows, query).filter(
      ({ codes }) => codes['municipio'] === '3550308',
    );
    expect(cells.find(({ codes }) => codes['ano'] === '2020')?.cell.status).toBe('suppressed');
  });

  const broken: TableSchema = {
    ...flowSchema,
    notes: [{ text: 'quebra', breakBetween: ['2019-12', '2020-01'] }],
  };
  const rows = [
    row({ ano: '2019', mes: '11', n: 10 }),
    row({ ano: '2019', mes: '12', n: 14 }),
    row({ n: 20 }),
    row({ mes: '02', n: 30 }),
  ];
  const monthly: Query = {
    ...defaultQuery(broken),
    ...PLAIN,
    rows: ['mes'],
    columns: [],
    measure: 'admissoes',
    show: 'growth',
    sort: { by: 'label', descending: false },
  };
  const statuses = (query: Query) => listed(broken, rows, query).map(({ cell }) => cell.status);

  it('never cross a break unless asked, and have nothing before the first period', () => {
    expect(statuses(monthly)).toEqual([
      'not_available',
      'published',
      'not_applicable',
      'published',
      'not_applicable',
    ]);
    expect(statuses({ ...monthly, acrossBreaks: true })[2]).toBe('published');
  });

  it('keep a line that had figures only before', () => {
    const gone = [row({ ano: '2019', pais: 'VEN', n: 12 }), row({ ano: '2019' }), row({})];
    const query = {
      ...defaultQuery(stockSchema),
      rows: ['pais'],
      columns: [],
      from: '2020',
      show: 'change',
      empty: false,
    } as const;
    const found = listed(stockSchema, gone, query).find(({ codes }) => codes['pais'] === 'VEN');
    expect(found?.cell).toEqual({ value: -12, status: 'published' });
  });

  it('never show a figure that is withheld in the table of figures', () => {
    const property = (schema: TableSchema) =>
      fc.check(
        fc.property(anyRows(schema), anyQuery(schema, CHANGES), (sample, query) => {
          const plain = new Map(
            listed(schema, sample, { ...query, show: 'value' }).map(({ at, cell }) => [at, cell]),
          );
          return listed(schema, sample, query).every(
            ({ at, cell }) => plain.get(at)?.status !== 'suppressed' || cell.value === null,
          );
        }),
        { numRuns: 150 },
      );
    expect([flowSchema, stockSchema].map((each) => property(each).counterexample)).toEqual([
      null,
      null,
    ]);
  });
});
