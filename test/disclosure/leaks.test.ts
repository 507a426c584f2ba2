import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { refuseLeaks } from '../../pipeline/4-protect/attack/leaks/refuse-leaks.ts';
import { scanFolder } from '../../pipeline/4-protect/attack/leaks/scan-folder.ts';
import { literal, withDatabase } from '../../pipeline/engine/database.ts';

/** Numbers with valid check digits that nobody holds: digits in sequence. */
const CPF = '12345678909';
const PIS = '12345678900';
const CNPJ = '11222333000181';
const HASH = '0123456789abcdef'.repeat(4);

type Files = Readonly<Record<string, string | Buffer>>;

async function kindsIn(files: Files, sql: readonly string[] = []): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    for (const [at, select] of sql.entries())
      await withDatabase({ file: ':memory:' }, (database) =>
        database.run(
          `copy (${select}) to ${literal(path.join(folder, `${at}.parquet`))} (format parquet, compression zstd)`,
        ),
      );
    return (await scanFolder(folder)).leaks.map(({ kind }) => kind);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One entry of a ZIP file, packed. */
function zip(text: string): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt16LE(1, 26);
  return Buffer.concat([header, Buffer.from('a'), deflateRawSync(text)]);
}

describe('scanFolder', () => {
  const line = `nome;${CPF};35\n`;

  it.each([
    ['a bare CPF in a CSV', { 'a.csv': `x;y;z\n${line}` }, 'CPF'],
    ['a bare PIS in a CSV', { 'a.csv': `x,y\n${PIS},1\n` }, 'PIS'],
    ['a PIS after a digit and a comma', { 'a.csv': `x,y\n1,${PIS}\n` }, 'PIS'],
    ['a number in JSON', { 'a.json': `{"x":[1,${PIS}]}` }, 'PIS'],
    ['a punctuated CPF in a page', { 'a.html': '<p>CPF 123.456.789-09.</p>' }, 'CPF'],
    ['a punctuated PIS in prose', { 'a.md': 'PIS 123.45678.90-0' }, 'PIS'],
    ['a quoted number in a program', { 'a.js': `const a="${CPF}"` }, 'CPF'],
    ['a number between tags', { 'a.html': `<td>${CPF}</td>` }, 'CPF'],
    ['a company beside rows', { 'a.csv': `cnpj;n\n${CNPJ};3\n` }, 'CNPJ'],
    ['a punctuated company beside rows', { 'a.csv': 'cnpj;n\n11.222.333/0001-81;3\n' }, 'CNPJ'],
    ['a pseudonym', { 'a.js': `x="${HASH}"` }, 'pseudônimo'],
    [
      'a path of this machine',
      { 'a.js.map': `{"sources":["${['', 'home', 'ana', 'a.ts'].join('/')}"]}` },
      'caminho da máquina',
    ],
    ['a Windows path', { 'a.json': '{"a":"C:\\\\Users\\\\ana\\\\v"}' }, 'caminho da máquina'],
    ['a gzip file', { 'a.csv.gz': gzipSync(line) }, 'CPF'],
    ['a Brotli file', { 'a.csv.br': brotliCompressSync(line) }, 'CPF'],
    [
      'a packed stream inside a picture',
      { 'a.json': Buffer.concat([Buffer.from('\x89PNG'), deflateSync(line)]) },
      'CPF',
    ],
    ['a ZIP entry', { 'a.json': zip(line) }, 'CPF'],
    [
      'a data address',
      {
        'a.json': `{"u":"data:text/csv;base64,${Buffer.from(`id;nome;${CPF};35;lugar;ano;mes;uf;municipio\n`).toString('base64')}"}`,
      },
      'CPF',
    ],
    [
      'a key beyond the positions of a dataset',
      { 'a.json': `{"version":"2.0","class":"dataset","size":[100,100],"value":{"${PIS}":7}}` },
      'PIS',
    ],
    [
      'a value of a dataset',
      {
        'a.json': `{"version":"2.0","class":"dataset","size":[200000,100000],"value":{"7":${PIS}}}`,
      },
      'PIS',
    ],
    [
      'gzip inside base64',
      { 'a.json': `{"u":"${gzipSync(`Abc;${line}${HASH.slice(0, 20)}`).toString('base64')}"}` },
      'CPF',
    ],
  ] as const)('finds %s', async (_name, files, kind) => {
    expect(await kindsIn(files)).toContain(kind);
  });

  it.each([
    ['a column of texts', `select '${CPF}' as x`, 'CPF'],
    ['a column of numbers', `select ${PIS}::bigint as x`, 'PIS'],
    ['a column of companies', `select '${CNPJ}' as x`, 'CNPJ'],
    ['a column of pseudonyms', `select '${HASH}' as x`, 'pseudônimo'],
    ['a column of bytes', `select unhex('${HASH}') as x`, 'coluna binária'],
    ['a column name', `select 1 as "${HASH}"`, 'pseudônimo'],
  ] as const)('finds, in Parquet, %s', async (_name, select, kind) => {
    expect(await kindsIn({}, [select])).toContain(kind);
  });

  it.each([
    ['codes of municipalities', { 'a.csv': 'municipio;n\n3550308;12\n5300108;7\n' }],
    [
      'decimals with eleven digits',
      { 'a.json': `{"x":[0.${CPF},-46.${PIS},1.${CPF}]}`, 'b.csv': `x;y\n1,${CPF};2\n` },
    ],
    ['longer numbers', { 'a.json': `{"t":1${CPF},"u":"${CPF}1"}` }],
    [
      'constants of programs',
      { 'a.js': `const a=${CPF}+1;x.y(${PIS})`, 'a.svg': `<path d="M${CPF} ${PIS}"/>` },
    ],
    ['a company named in a page', { 'a.html': '<p>CNPJ 11.222.333/0001-81</p>' }],
    [
      'declared hashes',
      {
        'manifest.json': JSON.stringify({ files: [{ path: 'a', sha256: HASH }] }),
        'a.html': `<td>${HASH}</td>`,
      },
    ],
    [
      'the hash of nothing, which programs that sign requests have',
      { 'a.js': `x="${createHash('sha256').digest('hex')}"` },
    ],
    [
      'integrity hashes',
      { 'a.html': '<script integrity="sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=">' },
    ],
    [
      'addresses of the site',
      { 'a.html': '<a href="/dados/cubes/rais.csv">x</a> <a href="/es/rais/">y</a>' },
    ],
    [
      'positions of a dataset',
      {
        'a.json': `{"version":"2.0","class":"dataset","size":[200000,100000],"value":{"${PIS}":7}}`,
      },
    ],
    ['numbers that are no one’s', { 'a.csv': 'x;y\n12345678901;11111111111\n' }],
  ] as const)('lets be: %s', async (_name, files) => {
    expect(await kindsIn(files)).toEqual([]);
  });

  it('lets be, in Parquet, counts and a few large numbers that happen to be valid', async () => {
    const numbers = `select 10000000000 + i * 7 as x, '3550308' as municipio, i as n from range(5000) as t(i)`;
    expect(await kindsIn({}, [numbers])).toEqual([]);
  });
});

describe('refuseLeaks', () => {
  it('reads a column of a compact cube as the numbers it holds, not as text', async () => {
    const codes = Array.from({ length: 60 }, (_, at) => `P${at}`);
    const cube = (parts: object) => `${JSON.stringify({ id: 'x', dataVersion: 'v', ...parts })}\n`;
    const country = {
      id: 'pais',
      codes,
      type: 'u8',
      data: Buffer.concat([Buffer.from(PIS), Buffer.alloc(41)]).toString('base64'),
    };
    const honest = cube({ rows: 52, dimensions: [country], measures: [] });
    expect(await kindsIn({ 'a.compact.json': honest })).toEqual([]);
    expect(await kindsIn({ 'a.json': honest })).toEqual(['PIS']);
  });

  it.each([
    ['text in a column of places', { type: 'u8', codes: ['1', '2'] }, 52],
    ['text in a column of counts', { type: 'i32' }, 13],
    ['more bytes than rows', { type: 'u8', codes: Array.from({ length: 256 }, String) }, 51],
  ])('finds %s of a compact cube', async (_what, column, rows) => {
    const data = Buffer.from(PIS.padEnd(52, '0')).toString('base64');
    const list = [{ id: 'a', ...column, data }];
    const [dimensions, measures] = 'codes' in column ? [list, []] : [[], list];
    const text = JSON.stringify({ id: 'x', dataVersion: 'v', rows, dimensions, measures });
    expect(await kindsIn({ 'a.compact.json': text })).toEqual(['coluna binária']);
  });

  it('reads every file, in whichever of the two processes, and not those that were scanned before', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-'));
    const content = (at: number) => `x;y\n${CPF};${at}\n`;
    for (const at of [1, 2, 3, 4]) writeFileSync(path.join(folder, `${at}.csv`), content(at));
    const third = createHash('sha256').update(content(3)).digest('hex');
    const refused = await refuseLeaks(folder, new Set([third])).catch((error: unknown) => error);
    rmSync(folder, { recursive: true });
    const where = [1, 2, 4].map((at) => `${at}.csv: CPF (1)`);
    expect(refused).toMatchObject({ parts: { where: expect.stringContaining(where.join(', ')) } });
  });

  it('says where and what kind, and never the value', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-'));
    writeFileSync(path.join(folder, 'a.csv'), `x;y\n${CPF};1\n`);
    const refused = await refuseLeaks(folder).catch((error: unknown) => error);
    rmSync(folder, { recursive: true });
    expect(refused).toMatchObject({
      name: 'VazamentoNosBytes',
      parts: { where: 'a.csv: CPF (1)' },
    });
    expect(String(refused)).not.toContain(CPF);
  });
});
