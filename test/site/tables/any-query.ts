import * as fc from 'fast-check';
import { normaliseQuery } from '../../../site/tables/normalise.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import type { Query, Show, Sort } from '../../../site/tables/query.ts';
import { isFilterable, type TableSchema } from '../../../site/tables/schema.ts';
import { book } from './sample-cube.ts';

const anySort: fc.Arbitrary<Sort> = fc.oneof(
  fc.record({ by: fc.constantFrom('label' as const, 'total' as const), descending: fc.boolean() }),
  fc.record({
    by: fc.constant('column' as const),
    codes: fc.subarray(['1', 'HTI', '2020'], { minLength: 1 }),
    descending: fc.boolean(),
  }),
);

const codesOf = (id: string): fc.Arbitrary<readonly string[]> =>
  fc.subarray([...(book.get(id)?.keys() ?? [])]).map((codes) => codes.slice(0, 3));

const anyFilters = (schema: TableSchema): fc.Arbitrary<Query['filters']> => {
  const filterable = schema.variables.filter(isFilterable).map(({ id }) => id);
  return fc
    .tuple(
      fc.subarray(filterable),
      fc.record(Object.fromEntries(filterable.map((id) => [id, codesOf(id)]))),
    )
    .map(([used, codes]) =>
      Object.fromEntries(
        used.map((id) => [id, codes[id] ?? []] as const).filter(([, each]) => each.length),
      ),
    );
};

const SHOWS: readonly Show[] = [
  'value',
  'share-row',
  'share-column',
  'share-total',
  'change',
  'growth',
  'change-year',
  'growth-year',
];

/** Any query the platform would answer, over the sample cubes, of the ways of showing a figure given. */
export const anyQuery = (
  schema: TableSchema,
  shows: readonly Show[] = SHOWS,
): fc.Arbitrary<Query> => {
  const ids = schema.variables.map(({ id }) => id);
  return fc
    .record({
      rows: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
      columns: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
      show: fc.constantFrom(...shows),
      totals: fc.constantFrom('all' as const, 'grand' as const, 'none' as const),
      average: fc.boolean(),
      acrossBreaks: fc.boolean(),
      layers: fc.subarray(ids),
      open: fc.subarray(['35', 'SA', '2019', '3', '3~35', '35~HTI']),
      measure: fc.constantFrom(...schema.measures.map(({ id }) => id)),
      filters: anyFilters(schema),
      from: fc.constantFrom(...schema.periods),
      to: fc.constantFrom(...schema.periods),
      naturalised: fc.boolean(),
      empty: fc.boolean(),
      sort: anySort,
    })
    .map((wish) => normaliseQuery(schema, { ...defaultQuery(schema), ...wish }).query);
};
