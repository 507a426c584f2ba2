import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFixed, proofOf, readFixed, writeFixed } from '../../../site/tables/fixed-link.ts';
import { showTable } from '../../../site/tables/packed-table.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import type { Query } from '../../../site/tables/query.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { anyQuery } from './any-query.ts';
import {
  anyRows,
  book,
  cubeOf,
  flowSchema,
  row,
  stockSchema,
  type SampleRow,
} from './sample-cube.ts';

const tableOf = (schema: TableSchema, rows: readonly SampleRow[], query: Query) =>
  showTable(pivot(cubeOf(schema, rows), schema, book, query));

const QUERY: Query = {
  ...defaultQuery(stockSchema),
  rows: ['uf'],
  columns: ['sexo'],
  from: '2020',
};
const ROWS = [row({ n: 30 }), row({ uf: '42', municipio: '4205407', sexo: '2', n: 12 })];

describe('fixed links', () => {
  it('prove that nothing changed, for any view of the same data', () => {
    fc.assert(
      fc.property(anyRows(flowSchema), anyQuery(flowSchema), (rows, query) => {
        const table = tableOf(flowSchema, rows, query);
        const fixed = readFixed(`?${writeFixed(table, 'v1')}`);
        expect(compareFixed(table, fixed!, flowSchema)).toMatchObject({ same: true, changed: 0 });
        expect(fixed?.version).toBe('v1');
      }),
      { numRuns: 200 },
    );
  });

  it('show what a cell was, when the data was revised, whatever the order of the lines', () => {
    const fixed = readFixed(`?${writeFixed(tableOf(stockSchema, ROWS, QUERY), 'v1')}`)!;
    const revised = tableOf(
      stockSchema,
      [row({ n: 30 }), row({ uf: '42', municipio: '4205407', sexo: '2', n: 1250 })],
      { ...QUERY, sort: { by: 'total', descending: true } },
    );
    const { same, changed, before } = compareFixed(revised, fixed, stockSchema);
    const seen = revised.lines.flatMap((line) =>
      revised.columns.flatMap((column) => {
        const was = before(line, column);
        return was === null
          ? []
          : [`${line.codes[0] ?? 'total'} ${column.codes[0] ?? 'total'}: ${was}`];
      }),
    );
    expect({ same, changed }).toEqual({ same: false, changed: 4 });
    expect(seen.toSorted()).toEqual(['42 2: 12', '42 total: 12', 'total 2: 12', 'total total: 42']);
  });

  it('carry signs and fractions', () => {
    const shares: Query = { ...QUERY, show: 'share-total' };
    const fixed = readFixed(`?${writeFixed(tableOf(stockSchema, ROWS, shares), 'v1')}`)!;
    const now = tableOf(stockSchema, [row({ n: 10 }), row({ sexo: '2', n: 10 })], shares);
    const { before } = compareFixed(now, fixed, stockSchema);
    const line = now.lines.find(({ codes }) => codes[0] === '35')!;
    expect(before(line, now.columns[0]!)).toBe('71,4');
  });

  it('leave the cells out when they do not fit, and still prove', () => {
    const rows = Array.from({ length: 60 }, (_, at) => row({ pais: `P${at}`, n: 1_000_000 + at }));
    const query: Query = {
      ...defaultQuery(stockSchema),
      rows: ['pais', 'sexo', 'uf'],
      columns: ['ano'],
      empty: true,
    };
    const table = tableOf(stockSchema, rows, query);
    const fixed = readFixed(`?${writeFixed(table, 'v1')}`)!;
    expect(fixed.cells).toBeNull();
    expect(fixed.proof).toBe(proofOf(table));
  });

  it('are told from living links', () => {
    expect(readFixed('?linha=uf')).toBeNull();
  });
});
