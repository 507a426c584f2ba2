import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseQuery } from '../../../site/tables/normalise.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import { readQuery, writeQuery } from '../../../site/tables/url-state.ts';
import { anyQuery } from './any-query.ts';
import { flowSchema, stockSchema } from './sample-cube.ts';

describe('writeQuery', () => {
  for (const schema of [flowSchema, stockSchema]) {
    it(`is read back as the same query, for any query on ${schema.cubeId}`, () => {
      fc.assert(
        fc.property(anyQuery(schema), (query) => {
          expect(readQuery(schema, writeQuery(schema, query)).query).toEqual(query);
        }),
        { numRuns: 500 },
      );
    });
  }

  it('is empty for the default view', () => {
    expect(writeQuery(flowSchema, defaultQuery(flowSchema))).toBe('');
  });

  it('leaves the period of a living link open at the end, and closes that of a fixed one', () => {
    const query = { ...defaultQuery(flowSchema), from: '2019-12' };
    expect(writeQuery(flowSchema, query)).toBe('periodo=2019-12..');
    expect(writeQuery(flowSchema, query, true)).toBe('periodo=2019-12..2020-02');
    const later = { ...flowSchema, periods: [...flowSchema.periods, '2020-03'] };
    expect(readQuery(later, '?periodo=2019-12..').query.to).toBe('2020-03');
    expect(readQuery(later, '?periodo=2019-12..2020-02').query.to).toBe('2020-02');
  });

  it('uses the words of the page', () => {
    const query = {
      ...defaultQuery(flowSchema),
      rows: ['continente', 'pais'],
      columns: ['sexo'],
      measure: 'admissoes',
      filters: { uf: ['35', '42'] },
    };
    expect(
      writeQuery(flowSchema, { ...query, empty: false, sort: { by: 'total', descending: true } }),
    ).toBe('linha=continente,pais&coluna=sexo&conteudo=admissoes&f.uf=35,42');
  });
});

describe('readQuery', () => {
  it('opens the default view on an address it does not understand', () => {
    const { query } = readQuery(flowSchema, '?linha=abc&coluna=xyz&conteudo=1&periodo=9..8&ordem=');
    expect(query).toEqual({
      ...defaultQuery(flowSchema),
      sort: { by: 'label', descending: false },
    });
  });

  it('never shows what the controls refuse', () => {
    const { query, refusals } = readQuery(stockSchema, '?linha=pais&coluna=continente');
    expect(query.columns).toEqual([]);
    expect(refusals).toContain('hierarchy-across');
  });
});

describe('normaliseQuery', () => {
  it('puts the container outside, when two variables are nested the other way round', () => {
    const wish = { ...defaultQuery(flowSchema), rows: ['municipio', 'uf'], columns: [] };
    expect(normaliseQuery(flowSchema, wish).query.rows).toEqual(['uf', 'municipio']);
  });

  it('refuses a variable against itself', () => {
    const wish = { ...defaultQuery(flowSchema), rows: ['sexo'], columns: ['sexo'] };
    expect(normaliseQuery(flowSchema, wish)).toMatchObject({
      query: { columns: [] },
      refusals: ['same-variable'],
    });
  });

  it('shows the balance, when the type of movement is on an axis', () => {
    const wish = { ...defaultQuery(flowSchema), measure: 'admissoes' };
    expect(normaliseQuery(flowSchema, wish)).toMatchObject({
      query: { measure: 'saldo' },
      refusals: ['movement-measure'],
    });
  });
});

describe('defaultQuery', () => {
  it('opens a long series of months with the newest first', () => {
    const periods = Array.from(
      { length: 36 },
      (_, at) => `${2019 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
    expect(defaultQuery({ ...flowSchema, periods }).sort).toEqual({
      by: 'label',
      descending: true,
    });
    expect(defaultQuery(flowSchema).sort).toEqual({ by: 'label', descending: false });
  });
});
