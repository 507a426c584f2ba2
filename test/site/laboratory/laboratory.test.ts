import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerCsv, plainValue, shownValue } from '../../../site/laboratory/answer-text.ts';
import { toArrow } from '../../../site/laboratory/arrow-columns.ts';
import { emptyColumn } from '../../../site/laboratory/columns.ts';
import { EXAMPLES, examplesOf } from '../../../site/laboratory/examples.ts';
import { tablesIn, withNames } from '../../../site/laboratory/find-tables.ts';
import { problemKind } from '../../../site/laboratory/problems.ts';
import { readParquet } from '../../../site/laboratory/read-table.ts';
import { laboratoryTables } from '../../../site/laboratory/tables.ts';
import { laboratoryTexts } from '../../../site/laboratory/text.ts';
import { LOCALES } from '../../../site/locales.ts';
import { placesOf } from '../../../site/text/fill.ts';
import { publishedOnce } from '../../5-publish/published.ts';

const published = publishedOnce();

beforeAll(() => {
  process.env['VINCULO_PUBLIC'] = published.path('');
});

const TABLES = [
  { name: 'rais', format: 'parquet', path: 'cubes/rais.parquet' },
  { name: 'rais_tematico', format: 'parquet', path: 'microdata/rais-tematico.parquet' },
] as const;

describe('tablesIn', () => {
  const names = (sql: string) => tablesIn(sql, TABLES).map(({ name }) => name);

  it('finds whole names, whatever their case, and none in strings and comments', () => {
    expect(names('select * from RAIS')).toEqual(['rais']);
    expect(names('select * from "rais_tematico"')).toEqual(['rais_tematico']);
    expect(names(`select 'rais' -- rais\n/* rais */ from x`)).toEqual([]);
    expect(names('select * from raise')).toEqual([]);
  });
});

describe('withNames', () => {
  it('knows a published file by any address of the site, and leaves others alone', () => {
    const of = (address: string) => withNames(`from read_parquet('${address}')`, TABLES);
    expect(of('https://a.b/c/dados/cubes/rais.parquet')).toBe('from rais');
    expect(of('https://a.b/dados/versions/x-1/cubes/rais.parquet')).toBe('from rais');
    expect(of('https://a.b/dados/cubes/outro.parquet')).toContain('read_parquet');
    expect(of('https://a.b/cubes/rais.parquet')).toContain('read_parquet');
    expect(withNames(`from '/dados/microdata/rais-tematico.parquet'`, TABLES)).toBe(
      'from rais_tematico',
    );
    expect(withNames(`select '/dados/cubes/rais.parquet'`, TABLES)).toContain(`'/dados`);
  });
});

describe('laboratoryTables', () => {
  it('has every published data set once, under a name that SQL takes, with its columns', () => {
    const tables = laboratoryTables('en');
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    expect(tables.filter(({ name }) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
    expect(tables.filter(({ columns, bytes }) => columns.length === 0 || bytes === 0)).toEqual([]);
    expect(tables.length).toBeGreaterThan(10);
  });
});

describe('readParquet', () => {
  it('gives the engine the rows of a published file, with their types and absences', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const { path, format } of laboratoryTables('pt')) {
      if (format !== 'parquet') continue;
      const file = Uint8Array.from(readFileSync(published.path(path))).buffer;
      const arrow = tableFromIPC(toArrow(await readParquet(file)));
      const native = await connection.runAndReadAll(
        `select * from read_parquet('${published.path(path)}')`,
      );
      expect(arrow.schema.fields.map(({ name }) => name)).toEqual(native.columnNames());
      const ours = arrow
        .toArray()
        .map((row) => arrow.schema.fields.map(({ name }) => plainValue(row?.[name])));
      expect(ours, path).toEqual(native.getRows().map((row) => row.map(plainValue)));
    }
  });

  it('keeps what is absent apart from zero and from the empty text', () => {
    const integer = emptyColumn('n', 'integer', 3);
    integer.put(0, 0);
    integer.put(1, null);
    integer.put(2, -7n);
    const text = emptyColumn('t', 'text', 3);
    text.put(0, '');
    text.put(2, 'ção');
    const table = tableFromIPC(toArrow([integer.column, text.column]));
    expect([...(table.getChild('n') ?? [])]).toEqual([0n, null, -7n]);
    expect([...(table.getChild('t') ?? [])]).toEqual(['', null, 'ção']);
  });
});

describe('prepared queries', () => {
  it('have a title in each language, and at least six in a release with the three bases', () => {
    for (const locale of LOCALES) {
      expect(Object.keys(laboratoryTexts[locale].titles)).toEqual([...EXAMPLES]);
      expect(examplesOf(locale, laboratoryTables(locale)).length).toBeGreaterThanOrEqual(6);
    }
    expect(examplesOf('pt', TABLES)).not.toEqual([]);
    expect(examplesOf('pt', []).length).toBe(0);
  });
});

describe('answers', () => {
  it('are written for programs in the CSV and for readers in the table', () => {
    const answer = {
      columns: ['a', 'a'],
      rows: [
        [1234.5, 'x,"y"'],
        [null, -2n],
      ],
    };
    expect(answerCsv(answer)).toBe('a,a\n1234.5,"x,""y"""\n,-2\n');
    expect(shownValue(-1234.5, 'pt-BR')).toBe('−1.234,5');
    expect(shownValue('-1', 'pt-BR')).toBe('-1');
    expect(shownValue(null, 'en-GB')).toBe('');
  });
});

describe('problemKind', () => {
  it('tells the mistakes of the engine apart', () => {
    expect(problemKind('Parser Error: syntax error at or near "selec"')).toBe('parser');
    expect(problemKind('Catalog Error: Table with name x does not exist!')).toBe('catalog');
    expect(problemKind('Binder Error: Referenced column "y" not found')).toBe('binder');
    expect(problemKind('Permission Error: file system operations are disabled')).toBe('closed');
    expect(problemKind('Out of Memory Error: failed to allocate')).toBe('memory');
    expect(problemKind('Invalid Input Error: x')).toBe('other');
  });
});

describe.each(LOCALES)('texts of the laboratory in %s', (locale) => {
  const leaves = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);

  it('have the places of Portuguese', () => {
    const portuguese = leaves(laboratoryTexts.pt).map((text) => placesOf(text).join());
    expect(leaves(laboratoryTexts[locale]).map((text) => placesOf(text).join())).toEqual(
      portuguese,
    );
  });
});
