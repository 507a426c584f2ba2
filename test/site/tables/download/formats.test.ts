import { createRequire } from 'node:module';
import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { flatCells, flatHeader } from '../../../../site/tables/download/flat.ts';
import { writeJsonStat } from '../../../../site/tables/download/json-stat.ts';
import { writeParquet } from '../../../../site/tables/download/parquet.ts';
import { writeChartSvg } from '../../../../site/tables/download/svg-chart.ts';
import { writeTableSvg } from '../../../../site/tables/download/svg-table.ts';
import { writeXlsx } from '../../../../site/tables/download/xlsx.ts';
import { showTable } from '../../../../site/tables/packed-table.ts';
import { pivot } from '../../../../site/tables/pivot.ts';
import { defaultQuery } from '../../../../site/tables/query-defaults.ts';
import { book, cubeOf, flowSchema, row } from '../sample-cube.ts';

type Reader = (input: unknown) => {
  readonly class: string;
  readonly Data: (place: Record<string, string>) => { value?: number | null; status?: string };
};

/** The package has no types and only a CommonJS entry for Node. */
const JSONstat = createRequire(import.meta.url)('jsonstat-toolkit') as Reader;

const ROWS = [
  row({ n: 1234 }),
  row({ uf: '42', municipio: '4205407', sexo: '2', n: 8, tipo: '2' }),
  row({ uf: 'R3', municipio: 'R399999', n: 6 }),
  row({ ano: '2019', mes: '12', n: 7 }),
];
const ADDRESS = 'https://exemplo/?linha=uf';

const context = () => ({
  table: showTable(
    pivot(cubeOf(flowSchema, ROWS), flowSchema, book, {
      ...defaultQuery(flowSchema),
      rows: ['regiao', 'uf'],
      columns: ['ano', 'tipo_movimentacao'],
    }),
  ),
  schema: flowSchema,
  book,
});

describe('writeXlsx', () => {
  const sheets = () => readWorkbook(Buffer.from(writeXlsx(context(), ADDRESS)));

  it('is read back by another reader: the table as seen, cell by cell', async () => {
    const [table] = await sheets();
    const { lines, columns, cell, includesWithheld } = context().table;
    const body = table?.data.slice(4, 4 + lines.length) ?? [];
    const seen = body.map((cells) => cells.slice(1, columns.length + 1));
    const expected = lines.map((line) =>
      columns.map((column) => {
        const { value, status } = cell(line, column);
        const signs: Record<string, string> = { zero: '-', suppressed: 'x' };
        if (includesWithheld(line, column)) return expect.stringContaining('(x)') as string;
        return signs[status] ?? value;
      }),
    );
    expect(seen).toEqual(expected);
  });

  it('carries notes, signs and a sheet of metadata', async () => {
    const [table, metadata] = await sheets();
    const words = JSON.stringify(table?.data);
    expect(words).toContain('Dado numérico omitido');
    expect(words).toContain('Não inclui brasileiros naturalizados');
    expect(metadata?.sheet).toBe('Metadados');
    expect(JSON.stringify(metadata?.data)).toContain(ADDRESS);
  });

  it('is the same file for the same view', () => {
    expect(writeXlsx(context(), ADDRESS)).toEqual(writeXlsx(context(), ADDRESS));
  });
});

describe('writeParquet', () => {
  it('is read back by another reader, one row per cell', async () => {
    const buffer = writeParquet(context(), ADDRESS);
    const rows = await parquetReadObjects({ file: buffer });
    const cells = flatCells(context());
    expect(rows.map(({ valor, sinal }) => [valor, sinal ?? ''])).toEqual(
      cells.map(({ value, sign }) => [value, sign]),
    );
    expect(Object.keys(rows[0] ?? {})).toEqual(flatHeader(context().table));
    const keys = parquetMetadata(buffer).key_value_metadata?.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['titulo', 'notas', 'versao']));
  });
});

describe('writeJsonStat', () => {
  it('is read back by another reader: values where they stand, signs as status', () => {
    const dataset = JSONstat(JSON.parse(writeJsonStat(context(), ADDRESS)));
    expect(dataset.class).toBe('dataset');
    for (const cell of flatCells(context())) {
      if (cell.axes.every(({ label }) => label.includes('Soma'))) continue;
      const place = Object.fromEntries(cell.axes.map(({ id, code }) => [id, code || '_T']));
      const found = dataset.Data({ ...place, conteudo: 'saldo' });
      expect(found.value ?? null).toBe(cell.value);
      expect(found.status ?? '').toBe(cell.sign);
    }
  });
});

describe('images', () => {
  it.each([writeTableSvg, writeChartSvg])(
    'carry title, source, notes and signs burnt in (%o)',
    (write) => {
      const svg = write(context(), ADDRESS);
      const words = svg.replaceAll(/<\/text><text[^>]*>/g, ' ');
      expect(words).toContain('segundo ano e tipo_movimentacao');
      expect(words).toContain('Fonte: Exemplo');
      expect(words).toContain('Não inclui brasileiros naturalizados.');
      expect(words).toContain('omitido a fim de evitar');
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    },
  );
});
