import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseQuery } from '../../../site/tables/normalise.ts';
import { showTable } from '../../../site/tables/packed-table.ts';
import { pivot } from '../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../site/tables/query-defaults.ts';
import { periodsOf, type Query } from '../../../site/tables/query.ts';
import { rowVariables } from '../../../site/tables/row-variables.ts';
import type { TableSchema } from '../../../site/tables/schema.ts';
import { TooManyCells } from '../../../site/tables/too-many-cells.ts';
import { anyQuery } from './any-query.ts';
import { rowsOf, sumOf } from './naive-pivot.ts';
import {
  anyRows,
  book,
  cubeOf,
  detailSchema,
  flowSchema,
  row,
  stockSchema,
  type SampleRow,
} from './sample-cube.ts';

type Path = readonly (string | null)[];

const codesOf = (
  schema: TableSchema,
  query: Query,
  line: Path,
  column: Path,
): Record<string, string | null> => ({
  ...Object.fromEntries(rowVariables(schema, query).map((id, at) => [id, line[at] ?? null])),
  ...Object.fromEntries(query.columns.map((id, at) => [id, column[at] ?? null])),
});

/** Every known cell of a table beside the same cell worked out by filtering the rows. */
const compared = (schema: TableSchema, rows: readonly SampleRow[], query: Query) => {
  const table = pivot(cubeOf(schema, rows), schema, book, query);
  const cells = table.lines
    .filter(({ role }) => role !== 'shown')
    .flatMap((line) => table.columns.map((column) => ({ line, column })))
    .map(({ line, column }) => ({
      codes: codesOf(schema, query, line.codes, column.codes),
      cell: table.cell(line, column),
    }))
    .filter(({ cell }) => cell.value !== null);
  const reference = cells.map(({ codes }) => {
    const sum = sumOf(query, rowsOf(schema, query, rows, codes), !!codes['tipo_movimentacao']);
    const averaged = query.average && typeof codes['ano'] !== 'string';
    const value = averaged ? sum / periodsOf(schema, query).length : sum;
    return { codes, cell: { value, status: value === 0 ? 'zero' : 'published' } };
  });
  return { engine: cells, reference };
};

const ALL = new Set(['saldo', 'vinculos']);

/** How many rows of the selection stand on a leaf line and in a column of the table. */
const rowsOnTable = (schema: TableSchema, rows: readonly SampleRow[], query: Query): number => {
  const table = pivot(cubeOf(schema, rows), schema, book, query);
  const deep = query.rows.length - 1;
  const leaves = table.lines.filter(({ level, role }) => level === deep && /value|tail/.test(role));
  const columns = table.columns.filter(
    ({ role }) => role !== 'total' || query.columns.length === 0,
  );
  return leaves
    .flatMap((line) => columns.map((column) => codesOf(schema, query, line.codes, column.codes)))
    .reduce((sum, codes) => sum + rowsOf(schema, query, rows, codes).length, 0);
};

describe('pivot', () => {
  for (const schema of [flowSchema, stockSchema, detailSchema]) {
    it(`gives every figure of a plain filter and sum, for any query on ${schema.cubeId}`, () => {
      fc.assert(
        fc.property(anyRows(schema), anyQuery(schema, ['value']), (rows, query) => {
          const { engine, reference } = compared(schema, rows, query);
          expect(engine).toEqual(reference);
        }),
        { numRuns: 400 },
      );
    });

    it(`puts every row of the selection on one line, for any query on ${schema.cubeId}`, () => {
      fc.assert(
        fc.property(anyRows(schema), anyQuery(schema, ['value']), (rows, query) => {
          fc.pre(ALL.has(query.measure));
          expect(rowsOnTable(schema, rows, query)).toBe(rowsOf(schema, query, rows, {}).length);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('lists outer lines with their own figure above the lines nested in them', () => {
    const rows = [
      row({ n: 10 }),
      row({ municipio: '3509502', n: 7 }),
      row({ municipio: '3599999', n: 6 }),
    ];
    const query = {
      ...defaultQuery(flowSchema),
      rows: ['uf', 'municipio'],
      columns: [],
      empty: false,
    };
    const table = pivot(cubeOf(flowSchema, rows), flowSchema, book, {
      ...query,
      measure: 'admissoes',
      sort: { by: 'total', descending: true },
    });
    const seen = table.lines.map((line) => [
      line.codes.join('/'),
      line.role,
      table.cell(line, table.columns[0]!).value,
    ]);
    expect(seen).toEqual([
      ['35/', 'value', 23],
      ['35/3550308', 'value', 10],
      ['35/3509502', 'value', 7],
      ['35/3599999', 'tail', 6],
      ['/', 'shown', 17],
      ['/', 'total', 23],
    ]);
  });

  it('sums what is shown of the balances, when a município is withheld on one side', () => {
    const rows = [
      row({ n: 10 }),
      row({ n: 4, tipo: '2' }),
      row({ municipio: '3509502', n: 7 }),
      row({ municipio: '3599999', n: 5, tipo: '2' }),
    ];
    const query = { ...defaultQuery(flowSchema), rows: ['municipio'], columns: [], empty: false };
    const table = pivot(cubeOf(flowSchema, rows), flowSchema, book, query);
    const cells = table.lines.map((line) => [
      line.codes[0] ?? line.role,
      table.cell(line, table.columns[0]!),
    ]);
    expect(Object.fromEntries(cells)).toMatchObject({
      '3550308': { value: 6, status: 'published' },
      '3509502': { value: null, status: 'suppressed' },
      shown: { value: 6, status: 'published' },
      total: { value: 8, status: 'published' },
    });
  });

  it('keeps withheld places last, whatever the order', () => {
    const rows = [
      row({ n: 5 }),
      row({ uf: 'R3', municipio: 'R399999', n: 99 }),
      row({ uf: '42', municipio: '4205407', n: 8 }),
    ];
    const query = {
      ...defaultQuery(flowSchema),
      rows: ['uf'],
      columns: [],
      empty: false,
      measure: 'admissoes',
    };
    for (const descending of [true, false]) {
      const table = pivot(cubeOf(flowSchema, rows), flowSchema, book, {
        ...query,
        sort: { by: 'total', descending },
      });
      expect(table.lines.map(({ codes: [code] }) => code)).toEqual([
        ...(descending ? ['42', '35'] : ['35', '42']),
        'R3',
        null,
      ]);
    }
  });

  it('leaves naturalised Brazilians out of a flow and in a stock, unless asked otherwise', () => {
    const rows = [row({ n: 10 }), row({ pais: 'XBR', n: 6 })];
    const total = (schema: TableSchema, changes: Partial<Query>): number | null => {
      const { query } = normaliseQuery(schema, {
        ...defaultQuery(schema),
        rows: ['sexo'],
        columns: [],
        measure: schema.measures[0]!.id,
        ...changes,
      });
      const table = pivot(cubeOf(schema, rows), schema, book, query);
      return table.cell(table.lines.at(-1)!, table.columns.at(-1)!).value;
    };
    expect(total(flowSchema, {})).toBe(10);
    expect(total(flowSchema, { naturalised: true })).toBe(16);
    expect(total(flowSchema, { filters: { pais: ['XBR'] } })).toBe(6);
    expect(total(stockSchema, {})).toBe(16);
  });

  it('refuses a table too large for memory, with its number of cells', () => {
    const data = cubeOf(stockSchema, [row({})]);
    const codes = Array.from({ length: 2000 }, (_, at) => `${at}`);
    const wide = (id: string) => [id, { ...data.columns.get(id)!, codes }] as const;
    const columns = new Map([...data.columns, wide('sexo'), wide('pais')]);
    const query = { ...defaultQuery(stockSchema), rows: ['sexo'], columns: ['pais'], empty: true };
    const attempt = () => showTable(pivot({ ...data, columns }, stockSchema, book, query));
    expect(attempt).toThrow(TooManyCells);
    expect(attempt).toThrow(/too many cells: 4\d{6}/);
  });

  it('measures the largest pivot', () => {
    const rows = 200_000;
    const random = (limit: number): Uint16Array =>
      Uint16Array.from({ length: rows }, (_, at) => (at * 2_654_435_761) % limit);
    const base = cubeOf(
      flowSchema,
      Array.from({ length: 300 }, (_, at) =>
        row({
          uf: ['33', '35', '42', '53'][at % 4]!,
          pais: ['HTI', 'VEN', 'BOL'][at % 3]!,
          mes: ['01', '02'][at % 2]!,
          sexo: String(1 + (at % 2)),
          tipo: String(1 + (at % 2)),
        }),
      ),
    );
    const data = {
      ...base,
      rows,
      columns: new Map(
        [...base.columns].map(([id, column]) => [
          id,
          { ...column, index: random(column.codes.length) },
        ]),
      ),
      measures: new Map([
        ['movimentos', Int32Array.from({ length: rows }, (_, at) => 5 + (at % 90))],
      ]),
    };
    const query: Query = { ...defaultQuery(flowSchema), rows: ['uf', 'pais'], columns: ['mes'] };
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      pivot(data, flowSchema, book, query);
      return performance.now() - start;
    });
    const median = times.toSorted((a, b) => a - b)[4]!;
    console.log(`pivot of ${rows} rows: ${median.toFixed(1)} ms (median of 9)`);
    expect(median).toBeGreaterThan(0);
  });
});
