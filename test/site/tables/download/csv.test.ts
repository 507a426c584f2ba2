import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, describe, expect, it } from 'vitest';
import { writeCsv, type CsvFlavour } from '../../../../site/tables/download/csv.ts';
import { showTable } from '../../../../site/tables/packed-table.ts';
import { pivot } from '../../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../../site/tables/query-defaults.ts';
import { book, cubeOf, row, stockSchema } from '../sample-cube.ts';

const ROWS = [
  row({ n: 1234 }),
  row({ uf: '42', municipio: '4205407', sexo: '2', n: 8 }),
  row({ uf: 'R3', municipio: 'R399999', n: 6 }),
];
const ADDRESS = 'https://exemplo/?linha=uf';

const table = () =>
  showTable(
    pivot(cubeOf(stockSchema, ROWS), stockSchema, book, {
      ...defaultQuery(stockSchema),
      rows: ['uf'],
      columns: ['sexo'],
      from: '2020',
      to: '2020',
    }),
  );

const context = () => ({ table: table(), schema: stockSchema, book });

const folder = mkdtempSync(join(tmpdir(), 'csv-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const readBack = async (flavour: CsvFlavour, options: string) => {
  const file = join(folder, `${flavour}.csv`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, writeCsv(context(), flavour, ADDRESS));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `select uf_codigo, sexo_codigo, valor::integer as valor, sinal from read_csv('${file}', ${options}) where sinal is not null or valor is not null`,
  );
  return reader.getRowObjectsJS();
};

const expected = () => {
  const view = table();
  return view.lines.flatMap((line) =>
    view.columns.map((column) => {
      const { value, status } = view.cell(line, column);
      const signs: Record<string, string | null> = { zero: '-', suppressed: 'x', published: null };
      return {
        uf_codigo: line.codes[0] ?? null,
        sexo_codigo: column.codes[0] ?? null,
        valor: value,
        sinal: view.includesWithheld(line, column) ? '(x)' : (signs[status] ?? null),
      };
    }),
  );
};

describe('writeCsv', () => {
  it('is read back cell by cell from the file for code, notes and all', async () => {
    const rows = await readBack('code', `comment='#', header=true, delim=',', all_varchar=true`);
    expect(rows).toEqual(expected());
    expect(new Set(rows.map(({ sinal }) => sinal))).toEqual(new Set([null, 'x', '-', '(x)']));
  });

  it('is read back cell by cell from the file for Excel', async () => {
    const rows = await readBack(
      'excel',
      `header=true, delim=';', all_varchar=true, null_padding=true, strict_mode=false`,
    );
    expect(rows.filter(({ sinal, valor }) => sinal !== null || valor !== null)).toEqual(expected());
  });

  it('carries title, source, notes, signs and address in both files', () => {
    for (const flavour of ['code', 'excel'] as const) {
      const csv = writeCsv(context(), flavour, ADDRESS);
      expect(csv).toContain('Tabela – Imigrantes de exemplo');
      expect(csv).toContain('Inclui brasileiros naturalizados');
      expect(csv).toContain('Dado numérico omitido');
      expect(csv).toContain(ADDRESS);
    }
  });

  it('opens in Excel in Portuguese: byte order mark, semicolons, CRLF', () => {
    const csv = writeCsv(context(), 'excel', ADDRESS);
    expect(csv.startsWith('\uFEFFuf_codigo;uf;')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
