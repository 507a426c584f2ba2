import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../pipeline/registry/public-files.ts';
import { buildSchema } from '../../../site/tables/build-schema.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import { touchesBreak } from '../../../site/tables/steps-back.ts';
import { breakNote, stockCube } from '../pages/sample-catalog.ts';

const yearly = {
  ...stockCube(['2018', '2019', '2020', '2021'], [1, 2, 3, 4], {
    notes: [breakNote('2019-12', '2020-01')],
  }),
  dimensions: [{ id: 'ano', label: { pt: 'Ano', en: 'Year', es: 'Año' }, codeList: 'ano' }],
};
const catalog = { dataVersion: 'abc', bases: [] } as unknown as Catalog;

describe('buildSchema', () => {
  it('guards a yearly cube against a break that its base has between two months', () => {
    const schema = buildSchema(catalog, yearly, 'pt');
    const growth = { ...defaultQuery(schema), rows: ['ano'], columns: [], show: 'growth' } as const;
    expect(touchesBreak(schema, growth)).toBe(true);
    expect(touchesBreak(schema, { ...growth, from: '2021' })).toBe(false);
  });
});
