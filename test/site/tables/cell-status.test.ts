import { describe, expect, it } from 'vitest';
import type { CellStatus } from '../../../pipeline/registry/public-files.ts';
import { balanceCell, sumCell } from '../../../site/tables/cell-status.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { normaliseQuery } from '../../../site/tables/normalise.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import type { Query } from '../../../site/tables/query.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { book, cubeOf, flowSchema, row, stockSchema, type SampleRow } from './sample-cube.ts';

/** Status of the cell of one code on the rows, for a query over those rows. */
const statusOf = (
  schema: TableSchema,
  rows: readonly SampleRow[],
  changes: Partial<Query>,
  code: string | null,
): CellStatus | undefined => {
  const wish = { ...defaultQuery(schema), columns: [], empty: true, ...changes };
  const { query } = normaliseQuery(schema, wish);
  const table = pivot(cubeOf(schema, rows), schema, book, query);
  const line = table.lines.find(({ codes }) => codes.at(-1) === code);
  return line && table.cell(line, table.columns.at(-1)!).status;
};

const withheld = row({ uf: 'R3', municipio: 'R399999' });
const ufs = { rows: ['uf'], measure: 'vinculos' };

describe('absentCell', () => {
  it('is an exact zero at UF, when nothing coarser could hold the records', () => {
    expect(statusOf(stockSchema, [row({})], ufs, '33')).toBe('zero');
  });

  it('is suppressed at UF, when its região or Brasil has a withheld cell', () => {
    expect(statusOf(stockSchema, [row({}), withheld], ufs, '33')).toBe('suppressed');
    expect(statusOf(stockSchema, [row({}), withheld], ufs, '42')).toBe('zero');
    const national = row({ uf: 'BR', municipio: 'BR99999' });
    expect(statusOf(stockSchema, [row({}), national], ufs, '42')).toBe('suppressed');
  });

  it('looks only at withheld cells of the same period, country and sex', () => {
    const filters = { pais: ['HTI'], sexo: ['1'] };
    const other = (changes: Partial<SampleRow>) =>
      statusOf(stockSchema, [row({}), { ...withheld, ...changes }], { ...ufs, filters }, '33');
    expect(other({})).toBe('suppressed');
    expect(other({ pais: 'VEN' })).toBe('zero');
    expect(other({ sexo: '2' })).toBe('zero');
    expect(other({ ano: '2019' })).toBe('zero');
    expect(other({ pais: 'XCC' })).toBe('suppressed');
    expect(other({ pais: 'XSA' })).toBe('zero');
  });

  it('is suppressed for a country, when its continent or "não especificado" was generalised', () => {
    const rows = [row({}), row({ ano: '2019', pais: 'BOL' }), row({ ano: '2019', pais: 'AGO' })];
    const one = (extra: string, code: string) => {
      const wish = { ...defaultQuery(stockSchema), rows: ['pais'], columns: ['ano'], empty: true };
      const table = pivot(
        cubeOf(stockSchema, [...rows, row({ pais: extra })]),
        stockSchema,
        book,
        wish,
      );
      const line = table.lines.find(({ codes: [each] }) => each === code)!;
      return table.cell(
        line,
        table.columns.find(({ codes: [each] }) => each === '2020')!,
      ).status;
    };
    expect(one('XSA', 'BOL')).toBe('suppressed');
    expect(one('XSA', 'AGO')).toBe('zero');
    expect(one('XNE', 'AGO')).toBe('suppressed');
    expect(one('XXX', 'AGO')).toBe('zero');
  });

  it('is suppressed for a continent only by "não especificado" of protection', () => {
    const continents = { rows: ['continente'], measure: 'vinculos' };
    expect(statusOf(stockSchema, [row({})], continents, 'AF')).toBe('zero');
    expect(statusOf(stockSchema, [row({}), row({ pais: 'XXX' })], continents, 'AF')).toBe('zero');
    expect(statusOf(stockSchema, [row({}), row({ pais: 'XNE' })], continents, 'AF')).toBe(
      'suppressed',
    );
  });

  it('is always suppressed at município', () => {
    const places = { rows: ['municipio'], measure: 'vinculos', filters: { sexo: ['2'] } };
    expect(
      statusOf(stockSchema, [row({}), row({ sexo: '2', municipio: '3509502' })], places, '3550308'),
    ).toBe('suppressed');
    const filtered = { rows: ['sexo'], measure: 'vinculos', filters: { municipio: ['3550308'] } };
    expect(statusOf(stockSchema, [row({})], filtered, '2')).toBe('suppressed');
  });

  it('is not available outside the periods covered', () => {
    const query = {
      ...defaultQuery(stockSchema),
      rows: ['sexo'],
      columns: [],
      from: '2001',
      to: '2001',
    };
    const table = pivot(cubeOf(stockSchema, [row({})]), stockSchema, book, query);
    expect(table.cell(table.lines[0]!, table.columns[0]!).status).toBe('not_available');
  });
});

describe('balanceCell', () => {
  it('is admissions minus separations where both are known', () => {
    expect(balanceCell(sumCell(12), sumCell(20))).toEqual({ value: -8, status: 'published' });
    expect(balanceCell(sumCell(7), sumCell(0))).toEqual({ value: 7, status: 'published' });
    expect(balanceCell(sumCell(7), sumCell(7))).toEqual({ value: 0, status: 'zero' });
  });

  it('is suppressed at município, when only one side is published', () => {
    expect(statusOf(flowSchema, [row({})], { rows: ['municipio'] }, '3550308')).toBe('suppressed');
    expect(statusOf(flowSchema, [row({})], { rows: ['uf'] }, '35')).toBe('published');
  });

  it('is suppressed at UF, when the absent side may be in a withheld cell', () => {
    const hidden = row({ uf: 'R3', municipio: 'R399999', tipo: '2' });
    expect(statusOf(flowSchema, [row({}), hidden], { rows: ['uf'] }, '35')).toBe('suppressed');
    const sameSide = { ...hidden, tipo: '1' };
    expect(statusOf(flowSchema, [row({}), sameSide], { rows: ['uf'] }, '35')).toBe('published');
  });
});

describe('stock guard', () => {
  const rows = [row({ ano: '2019' }), row({})];

  it('refuses a total over years', () => {
    expect(statusOf(stockSchema, rows, { rows: ['ano'] }, null)).toBe('not_applicable');
    expect(statusOf(stockSchema, rows, { rows: ['ano'] }, '2020')).toBe('published');
    expect(statusOf(stockSchema, rows, { rows: ['uf'], columns: ['ano'] }, '35')).toBe(
      'not_applicable',
    );
    expect(statusOf(stockSchema, rows, { rows: ['uf', 'ano'] }, null)).toBe('not_applicable');
  });

  it('shows the last year alone, when no axis has the year', () => {
    const wish = { ...defaultQuery(stockSchema), rows: ['uf'], columns: [] };
    const { query, refusals } = normaliseQuery(stockSchema, wish);
    expect(query).toMatchObject({ from: '2020', to: '2020' });
    expect(refusals).toEqual(['stock-over-years']);
  });

  it('lets a single year have its total', () => {
    expect(statusOf(stockSchema, rows, { rows: ['ano'], from: '2020', to: '2020' }, null)).toBe(
      'published',
    );
  });
});
