import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinSheets, writeSheets } from '../../../site/build/page-styles.ts';

const link = (file: string): string => `<link rel="stylesheet" href="/_astro/${file}">`;

describe('joinSheets', () => {
  it('asks once for the sheets of a page, which are written in its order', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sheets-'));
    writeFileSync(path.join(folder, 'base.css'), 'a{}');
    writeFileSync(path.join(folder, 'table.css'), 'b{}');
    const html = joinSheets(`<head>${link('base.css')}\n${link('table.css')}</head>`);
    const [, file = ''] = /^<head><link [^>]*\/_astro\/([^"]+)"><\/head>$/.exec(html) ?? [];
    await writeSheets(folder);
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe('a{}\nb{}');
    rmSync(folder, { recursive: true });
  });

  it('leaves a page of one sheet alone', () => {
    expect(joinSheets(link('base.css'))).toBe(link('base.css'));
  });
});
