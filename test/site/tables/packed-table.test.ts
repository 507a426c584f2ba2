import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showTable } from '../../../site/tables/packed-table.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import type { Show } from '../../../site/tables/query.ts';
import { anyQuery } from './any-query.ts';
import {
  anyRows,
  book,
  cubeOf,
  detailSchema,
  flowSchema,
  paySchema,
  stockSchema,
  totalSchema,
} from './sample-cube.ts';

const SHOWS: readonly Show[] = ['value', 'share-row', 'share-total', 'change', 'growth-year'];

describe('packTable', () => {
  for (const schema of [flowSchema, stockSchema, detailSchema, paySchema, totalSchema])
    it(`holds every cell as the table gives it when asked, for any query on ${schema.cubeId}`, () => {
      fc.assert(
        fc.property(anyRows(schema), anyQuery(schema, SHOWS), (rows, query) => {
          const table = pivot(cubeOf(schema, rows), schema, book, query);
          const shown = showTable(table);
          const cells = ({ lines, columns, cell }: typeof table) =>
            lines.map((line) => columns.map((column) => cell(line, column)));
          expect(cells(shown)).toEqual(cells(table));
        }),
        { numRuns: 150 },
      );
    });
});
