import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readBeginning } from '../../pipeline/1-sources/beginning.ts';
import { rewriteAsUtf8 } from '../../pipeline/1-sources/rewrite.ts';
import { scanFile } from '../../pipeline/1-sources/scan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-scan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

const form = { separator: ';', quote: '', newline: '\n' };
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('scanFile', () => {
  it('hashes the bytes as received and reads a .gz unpacked', async () => {
    const packed = gzipSync('a;b\n1;2\n');
    const scan = await scanFile(file('a.csv.gz', packed), form);
    expect(scan).toMatchObject({
      bytes: packed.length,
      sha256: sha256(packed),
      lines: 2,
      utf8: true,
    });
  });

  it('checks UTF-8 across the edge of a block', async () => {
    const text = `${'x'.repeat((1 << 20) - 1)}é;${'y'.repeat(20)}\n`;
    expect(await scanFile(file('edge.csv', text), form)).toMatchObject({ utf8: true, lines: 1 });
  });

  it('finds one invalid byte far from the beginning', async () => {
    const bytes = Buffer.concat([Buffer.alloc(3 << 20, 'a;b\n'), Buffer.from([0xe9, 10])]);
    const scan = await scanFile(file('late.csv', bytes), form);
    expect(scan.utf8).toBe(false);
    expect(scan.census.singles).toBe(1);
  });

  it('takes a character cut at the end of the file for no UTF-8', async () => {
    expect((await scanFile(file('cut.csv', Buffer.from([97, 0xc3])), form)).utf8).toBe(false);
  });
});

describe('readBeginning', () => {
  it('sees UTF-16 by its mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a;b\n1;2\n', 'utf16le')]);
    expect(await readBeginning(file('wide.csv', bytes), 'wide.csv')).toMatchObject({
      encoding: 'utf-16le',
      header: ['a', 'b'],
    });
  });

  it('refuses an empty file and one with blank lines only', async () => {
    const refusal = expect.objectContaining({ name: 'ArquivoVazio' });
    await expect(readBeginning(file('e.csv', ''), 'e.csv')).rejects.toThrow(refusal);
    await expect(readBeginning(file('b.csv', '\r\n\r\n'), 'b.csv')).rejects.toThrow(refusal);
  });
});

describe('rewriteAsUtf8', () => {
  it('turns windows-1252 with mixed line ends and a CR inside a line into UTF-8 with LF', async () => {
    const from = file('w.csv', Buffer.from('a;b\r\nD\x92\xC1\rVILA;1\n', 'latin1'));
    const to = path.join(folder, 'w-utf8.csv');
    await rewriteAsUtf8(from, to, { encoding: 'windows-1252', newline: '\r\n' });
    expect(readFileSync(to, 'utf8')).toBe('a;b\nD’Á VILA;1\n');
  });
});
