import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arranged, rotated } from '../../../site/tables/arrange.ts';
import { normaliseQuery } from '../../../site/tables/normalise.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import { anyQuery } from './any-query.ts';
import { book, flowSchema, stockSchema } from './sample-cube.ts';

describe('rotated', () => {
  it('exchanges the axes, and twice gives them back, for any query with columns', () => {
    fc.assert(
      fc.property(anyQuery(flowSchema), (query) => {
        fc.pre(query.columns.length > 0);
        const once = rotated(flowSchema, query).query;
        expect({ rows: once.rows, columns: once.columns }).toEqual({
          rows: query.columns,
          columns: query.rows,
        });
        const twice = rotated(flowSchema, once).query;
        expect(twice.rows).toEqual(query.rows);
      }),
    );
  });
});

describe('arranged', () => {
  it('keeps every variable and refuses nothing, for any query', () => {
    fc.assert(
      fc.property(anyQuery(stockSchema), (query) => {
        const { query: next, refusals } = arranged(stockSchema, book, query);
        expect(refusals.filter((each) => each !== 'stock-over-years')).toEqual([]);
        const before = [...query.rows, ...query.columns].toSorted();
        expect([...next.rows, ...next.columns].toSorted()).toEqual(before);
      }),
    );
  });

  it('puts the long list down and the short one across', () => {
    const wish = { ...defaultQuery(stockSchema), rows: ['sexo'], columns: ['pais'] };
    const { query } = normaliseQuery(stockSchema, wish);
    expect(arranged(stockSchema, book, query).query).toMatchObject({
      rows: ['pais'],
      columns: ['sexo'],
    });
  });
});
