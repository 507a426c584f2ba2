import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pivot } from '../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import type { Query } from '../../../site/tables/query.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { anyQuery } from './any-query.ts';
import {
  anyRows,
  book,
  cubeOf,
  detailSchema,
  flowSchema,
  row,
  stockSchema,
  type SampleRow,
} from './sample-cube.ts';

const UFS = ['33', '35', '42', '53', 'R3', 'R4', 'R5', 'BR'];

const statuses = (schema: TableSchema, rows: readonly SampleRow[], query: Query) => {
  const table = pivot(cubeOf(schema, rows), schema, book, query);
  return table.lines.map((line) => [
    line.codes.join('/'),
    ...table.columns.map((column) => table.cell(line, column).status),
  ]);
};

describe('coveredByGrid', () => {
  for (const schema of [flowSchema, stockSchema, detailSchema])
    it(`hides what the withheld rows hide, for any query on ${schema.cubeId}`, () => {
      fc.assert(
        fc.property(anyRows(schema), anyQuery(schema, ['value']), (rows, any) => {
          const free = {
            ...any,
            filters: {},
            layers: [],
            empty: any.empty && !any.rows.includes('uf'),
          };
          // A filter that keeps every UF changes nothing but the way covers are found.
          const filtered = { ...free, filters: { uf: UFS } };
          expect(statuses(schema, rows, free)).toEqual(statuses(schema, rows, filtered));
        }),
        { numRuns: 300 },
      );
    });

  const byAge = (rows: readonly SampleRow[], id: string) =>
    Object.fromEntries(
      statuses(detailSchema, rows, {
        ...defaultQuery(detailSchema),
        rows: [id],
        columns: [],
        from: '2020',
        to: '2020',
        empty: true,
      }).map(([code, status]) => [code, status]),
    );

  it('leaves a category open where another may hold its records, and closed where none may', () => {
    const rows = [row({ faixa: '1X' }), row({ faixa: '3', pais: 'VEN' })];
    expect(byAge(rows, 'faixa_6')).toMatchObject({
      1: 'suppressed',
      2: 'suppressed',
      '1X': 'published',
      3: 'published',
    });
    expect(byAge([row({ faixa: '1' })], 'faixa_6')).toMatchObject({ 2: 'zero', 3: 'zero' });
    expect(byAge([row({ faixa: 'X' })], 'faixa_3')).toMatchObject({
      1: 'suppressed',
      2: 'suppressed',
    });
  });

  it('lists a category without detail after the last of its siblings', () => {
    const rows = ['1', '2', '3', '1X', '2X', 'X'].map((faixa) => row({ faixa }));
    expect(Object.keys(byAge(rows, 'faixa_6')).length).toBe(7);
    const order = statuses(detailSchema, rows, {
      ...defaultQuery(detailSchema),
      rows: ['faixa_6'],
      columns: [],
      from: '2020',
      to: '2020',
    }).map(([code]) => code);
    expect(order).toEqual(['1', '2', '1X', '3', '2X', 'X', '']);
  });
});
