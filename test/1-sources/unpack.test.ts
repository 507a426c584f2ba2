import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { unpack } from '../../pipeline/1-sources/unpack.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-unpack-'));
const zip = path.join(
  import.meta.dirname,
  '..',
  'cases',
  'rais-zip',
  'raw',
  'RAIS_VINC_ID_2020.zip',
);
const searchPath = process.env['PATH'];

afterEach(() => {
  process.env['PATH'] = searchPath;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('unpack', () => {
  it('puts every entry directly in the folder, without the path it had', async () => {
    const target = path.join(folder, 'zip');
    expect(await unpack(zip, target)).toEqual([path.join(target, 'dados.txt')]);
    expect(existsSync(path.join(target, 'pasta'))).toBe(false);
  });

  it('names what to install when nothing opens .7z', async () => {
    process.env['PATH'] = folder;
    const file = path.join(folder, 'a.7z');
    writeFileSync(file, '7z');
    await expect(unpack(file, path.join(folder, '7z'))).rejects.toThrow(
      expect.objectContaining({
        name: 'SeteZipAusente',
        message: expect.stringContaining('apt install 7zip'),
      }),
    );
  });

  it('says that a package is damaged', async () => {
    const file = path.join(folder, 'b.zip');
    writeFileSync(file, 'PK not really');
    await expect(unpack(file, path.join(folder, 'b'))).rejects.toThrow(
      expect.objectContaining({ name: 'PacoteDanificado' }),
    );
  });
});
