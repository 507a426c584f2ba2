import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVEMENTS } from '../../../site/tables/model.ts';
import { masksOf, separations } from '../../../site/tables/row-filter.ts';
import { tellRows, type ToldRows } from '../../../site/tables/told-rows.ts';
import { anyQuery } from './any-query.ts';
import { anyRows, cubeOf, flowSchema } from './sample-cube.ts';

/** Sums by codes, whatever the order and however often a combination comes. */
const sumsOf = ({ count, indexes, values, apart }: ToldRows): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (let at = 0; at < count; at++) {
    const key = [...indexes.map((index) => index[at]), apart?.[at]].join();
    sums.set(key, (sums.get(key) ?? 0) + values[at]!);
  }
  return sums;
};

describe('tellRows', () => {
  it('gives the same sums whether combinations are few enough to be added up or not', () => {
    fc.assert(
      fc.property(
        anyRows(flowSchema),
        anyQuery(flowSchema, ['value']),
        fc.constantFrom(null, 0 as const, 1 as const),
        (rows, query, only) => {
          const data = cubeOf(flowSchema, rows);
          const columns = ['uf', 'sexo', 'periodo'].map((id) => data.columns.get(id)!);
          const split = separations(data, flowSchema, '2');
          const counted = { values: data.measures.get(MOVEMENTS)!, split, only };
          const masks = masksOf(data, flowSchema, query);
          const together = tellRows(data, masks, columns, counted);
          const alone = tellRows(data, masks, columns, counted, 0);
          expect(sumsOf(together)).toEqual(sumsOf(alone));
          expect(together.count).toBe(sumsOf(together).size);
        },
      ),
    );
  });
});
