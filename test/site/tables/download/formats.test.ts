import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { chartData } from '../../../../site/tables/download/chart-series.ts';
import { flatCells, flatHeader } from '../../../../site/tables/download/flat.ts';
import { writeJsonStat } from '../../../../site/tables/download/json-stat.ts';
import { writeParquet } from '../../../../site/tables/download/parquet.ts';
import { writeChartSvg } from '../../../../site/tables/download/svg-chart.ts';
import { writeTableSvg } from '../../../../site/tables/download/svg-table.ts';
import { textWidth } from '../../../../site/tables/download/svg-text.ts';
import { writeXlsx } from '../../../../site/tables/download/xlsx.ts';
import { showTable } from '../../../../site/tables/packed-table.ts';
import { pivot } from '../../../../site/tables/pivot.ts';
import type { Query } from '../../../../site/tables/query.ts';
import { defaultQuery } from '../../../../site/tables/query-defaults.ts';
import { book, cubeOf, flowSchema, row, stockSchema } from '../sample-cube.ts';

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
    const { lines, columns, cell } = context().table;
    const body = table?.data.slice(4, 4 + lines.length) ?? [];
    const seen = body.map((cells) => cells.slice(1, columns.length + 1));
    const expected = lines.map((line) =>
      columns.map((column) => {
        const { value, status } = cell(line, column);
        const signs: Record<string, string> = { zero: '-', suppressed: 'x' };
        return signs[status] ?? value;
      }),
    );
    expect(seen).toEqual(expected);
  });

  it('keeps a total with a withheld part a number, in a format that prints its mark', () => {
    const files = unzipSync(writeXlsx(context(), ADDRESS));
    const xml = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const formats = [...xml('xl/styles.xml').matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)];
    const marked = new Set(formats.filter((each) => each[2]?.includes('(x)')).map(([, id]) => id));
    const looks = [
      ...(xml('xl/styles.xml').split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/g),
    ].map(([, id]) => marked.has(id));
    const cells = xml('xl/worksheets/sheet1.xml').matchAll(/s="(\d+)"><v>(-?[\d.]+)<\/v>/g);
    const printed = [...cells].filter(([, style]) => looks[Number(style)]).map(([, , v]) => v);
    const { lines, columns, cell, includesWithheld } = context().table;
    const partial = lines.flatMap((line) =>
      columns
        .filter((column) => includesWithheld(line, column))
        .map((column) => String(cell(line, column).value)),
    );
    expect(partial.length).toBeGreaterThan(0);
    expect(printed).toEqual(partial);
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

const wordsOf = (svg: string): string => svg.replaceAll(/<\/text><text[^>]*>/g, ' ');

const contextOf = (changes: Partial<Query>) => ({
  ...context(),
  table: showTable(
    pivot(cubeOf(flowSchema, ROWS), flowSchema, book, {
      ...defaultQuery(flowSchema),
      ...changes,
    }),
  ),
});

describe('images', () => {
  it.each([writeTableSvg, writeChartSvg])(
    'carry title, source, notes and signs burnt in (%o)',
    (write) => {
      const svg = write(context(), ADDRESS);
      const words = wordsOf(svg);
      expect(words).toMatch(/migrantes de exemplo, por regiao/);
      expect(words).toContain('Fonte: Exemplo');
      expect(words).toContain('Não inclui brasileiros naturalizados.');
      expect(words).toContain('omitido a fim de evitar');
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  it('keep a long address inside the image', () => {
    const address = `https://exemplo/caged/?linha=${'pais_nascimento,'.repeat(20)}&f.uf=${'4'.repeat(300)}`;
    const svg = writeChartSvg(context(), address);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
    expect(texts.join('')).toContain(address.replaceAll('&', '&amp;'));
    expect(Math.max(...texts.map((text) => textWidth(text, 11.5)))).toBeLessThan(760);
  });
});

describe('chartData', () => {
  it('draws time on the columns as series, one per line', () => {
    const data = chartData(contextOf({ rows: ['uf'], columns: ['mes'], measure: 'admissoes' }));
    expect(data.kind).toBe('time');
    expect(data.periods).toEqual(['2019-11', '2019-12', '2020-01', '2020-02']);
    expect(data.series.map(({ name }) => name)).toContain('São Paulo');
  });

  it('ranks a stock by the last year that has a figure, not by a total that never has one', () => {
    const rows = [row({ n: 30 }), row({ sexo: '2', n: 8 }), row({ ano: '2019', n: 9 })];
    const table = showTable(
      pivot(cubeOf(stockSchema, rows), stockSchema, book, {
        ...defaultQuery(stockSchema),
        rows: ['uf'],
        columns: ['ano', 'sexo'],
      }),
    );
    const data = chartData({ table, schema: stockSchema, book });
    expect(data.only).toBe('2020');
    expect(data.series[0]?.points.some(({ value }) => value === 38)).toBe(true);
  });

  it('ranks by the column the table is sorted by, and says which it is', () => {
    const sort = { by: 'column', codes: ['2020', '1'], descending: true } as const;
    const data = chartData(
      contextOf({ rows: ['uf'], columns: ['ano', 'sexo'], measure: 'admissoes', sort }),
    );
    expect(data.only).toBe('2020, Masculino');
    expect(data.series).toHaveLength(1);
    expect(data.columns).toEqual([]);
  });

  it('draws a few columns side by side', () => {
    const data = chartData(contextOf({ rows: ['uf'], columns: ['sexo'], measure: 'saldo' }));
    expect(data.series.map(({ name }) => name)).toEqual(['Masculino', 'Feminino']);
    expect(data.columns).toEqual(['sexo']);
  });

  it('tells how many lines it leaves out', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      row({ municipio: `35${String(at).padStart(5, '0')}`, n: 10 + at }),
    );
    const table = showTable(
      pivot(cubeOf(flowSchema, many), flowSchema, book, {
        ...defaultQuery(flowSchema),
        rows: ['municipio'],
        columns: [],
        measure: 'admissoes',
      }),
    );
    const data = chartData({ ...context(), table });
    expect(data.left).toEqual({ drawn: 25, all: 40 });
  });
});
