import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pivot } from '../../../site/tables/pivot.ts';
import type { Query } from '../../../site/tables/query.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { anyQuery } from './any-query.ts';
import { anyRows, book, cubeOf, flowSchema, stockSchema, type SampleRow } from './sample-cube.ts';

const UFS = ['33', '35', '42', '53', 'R3', 'R4', 'R5', 'BR'];

const statuses = (schema: TableSchema, rows: readonly SampleRow[], query: Query) => {
  const table = pivot(cubeOf(schema, rows), schema, book, query);
  return table.lines.map((line) => [
    line.codes.join('/'),
    ...table.columns.map((column) => table.cell(line, column).status),
  ]);
};

describe('coveredByGrid', () => {
  for (const schema of [flowSchema, stockSchema])
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
});
