import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseQuery } from '../../../site/tables/normalise.ts';
import { showTable } from '../../../site/tables/packed-table.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import { periodsOf, type Query } from '../../../site/tables/query.ts';
import { rowVariables } from '../../../site/tables/row-variables.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { anyQuery } from './any-query.ts';
import { rowsOf } from './naive-pivot.ts';
import {
  anyRows,
  book,
  cubeOf,
  payOf,
  paySchema,
  row,
  totalSchema,
  type SampleRow,
} from './sample-cube.ts';

const cellsOf = (schema: TableSchema, rows: readonly SampleRow[], query: Query) => {
  const table = showTable(pivot(cubeOf(schema, rows), schema, book, query));
  const lines = rowVariables(schema, query);
  return table.lines
    .filter(({ role }) => role !== 'shown')
    .flatMap((line) =>
      table.columns.map((column) => ({
        codes: {
          ...Object.fromEntries(lines.map((id, at) => [id, line.codes[at] ?? null])),
          ...Object.fromEntries(query.columns.map((id, at) => [id, column.codes[at] ?? null])),
        } as Record<string, string | null>,
        cell: table.cell(line, column),
        partial: table.includesWithheld(line, column),
      })),
    );
};

/** Variables of a published cell, told by the codes of a table cell or by the selection. */
const isOneCell = (schema: TableSchema, query: Query, codes: Record<string, string | null>) =>
  ['municipio', 'pais', 'sexo'].every(
    (id) => typeof codes[id] === 'string' || query.filters[id]?.length === 1,
  ) &&
  (typeof codes['ano'] === 'string' || periodsOf(schema, query).length === 1);

describe('a measure that is not added up', () => {
  it('shows the value of one published cell or none, for any query', () => {
    let shown = 0;
    fc.assert(
      fc.property(anyRows(paySchema), anyQuery(paySchema, ['value']), (rows, any) => {
        const { query } = normaliseQuery(paySchema, { ...any, measure: 'salario' });
        for (const { codes, cell, partial } of cellsOf(paySchema, rows, query)) {
          const behind = rowsOf(paySchema, query, rows, codes);
          expect(cell.value).not.toBe(-2_147_483_648);
          if (!isOneCell(paySchema, query, codes)) {
            expect({ cell, partial }).toEqual({
              cell: { value: null, status: 'not_applicable' },
              partial: false,
            });
            continue;
          }
          expect(behind.length).toBeLessThanOrEqual(1);
          const [only] = behind;
          if (!only) continue;
          const pay = payOf(only);
          shown += 1;
          expect(cell).toEqual(
            pay === null
              ? { value: null, status: 'suppressed' }
              : { value: pay, status: 'published' },
          );
        }
      }),
      { numRuns: 400 },
    );
    expect(shown).toBeGreaterThan(0);
  });

  const rows = [
    row({ n: 10 }),
    row({ n: 9, sexo: '2' }),
    row({ n: 20, pais: 'VEN' }),
    row({ n: 40, municipio: '3509502' }),
  ];
  const inTown: Query = {
    ...defaultQuery(paySchema),
    rows: ['pais'],
    columns: ['sexo'],
    measure: 'salario',
    filters: { municipio: ['3550308'] },
    from: '2020',
    to: '2020',
    empty: false,
  };

  it('prints no total in which nothing could stand', () => {
    const table = pivot(cubeOf(paySchema, rows), paySchema, book, inTown);
    expect(table.lines.map(({ role }) => role)).not.toContain('total');
    expect(table.columns.map(({ role }) => role)).toEqual(['value', 'value']);
    const [men, women] = table.columns;
    const haiti = table.lines.find(({ codes: [code] }) => code === 'HTI');
    expect([men, women].map((column) => table.cell(haiti!, column!))).toEqual([
      { value: 100, status: 'published' },
      { value: null, status: 'suppressed' },
    ]);
  });

  it('keeps the total that is itself one published cell, as a link to one cell asks', () => {
    const { query } = normaliseQuery(paySchema, {
      ...inTown,
      rows: ['municipio'],
      columns: [],
      filters: { municipio: ['3550308'], pais: ['HTI'], sexo: ['1'] },
    });
    const table = pivot(cubeOf(paySchema, rows), paySchema, book, query);
    const total = table.lines.find(({ role }) => role === 'total');
    expect(table.cell(total!, table.columns.at(-1)!)).toEqual({ value: 100, status: 'published' });
  });

  it('has neither shares nor a mean over years, and the reader is told', () => {
    const asked = normaliseQuery(paySchema, { ...inTown, show: 'share-row' });
    expect(asked).toMatchObject({ query: { show: 'value' }, refusals: ['not-summed'] });
    const averaged = normaliseQuery(paySchema, { ...inTown, average: true, from: '2019' });
    expect(averaged.query.average).toBe(false);
    expect(averaged.refusals).toContain('not-summed');
  });

  it('changes from one year to the next only where both are published', () => {
    const years = [...rows, row({ n: 14, ano: '2019' }), row({ n: 12, ano: '2019', pais: 'VEN' })];
    const { query } = normaliseQuery(paySchema, { ...inTown, show: 'change' });
    const found = Object.fromEntries(
      cellsOf(paySchema, years, query).map(({ codes, cell }) => [
        `${codes['pais']}${codes['sexo']}`,
        cell,
      ]),
    );
    expect(found['HTI1']).toEqual({ value: -40, status: 'published' });
    expect(found['VEN1']).toEqual({ value: null, status: 'suppressed' });
  });
});

describe('totals of municípios', () => {
  it('add up to no place above them, for any query', () => {
    const asked = fc.check(
      fc.property(anyRows(totalSchema), anyQuery(totalSchema, ['value']), (rows, query) =>
        cellsOf(totalSchema, rows, query).every(
          ({ codes, cell }) =>
            typeof codes['municipio'] === 'string' ||
            query.filters['municipio']?.length === 1 ||
            cell.status === 'not_applicable',
        ),
      ),
      { numRuns: 200 },
    );
    expect(asked.counterexample).toBeNull();
  });

  it('are summed where the line says what it sums', () => {
    const rows = [row({ n: 30 }), row({ n: 12, municipio: '3509502' })];
    const table = pivot(cubeOf(totalSchema, rows), totalSchema, book, {
      ...defaultQuery(totalSchema),
      from: '2020',
      to: '2020',
    });
    const cells = table.lines.map((line) => [line.role, table.cell(line, table.columns[0]!).value]);
    expect(cells).toEqual([
      ['value', 30],
      ['value', 12],
      ['shown', 42],
    ]);
  });
});
