import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { trimFonts } from '../../../site/build/page-fonts.ts';

const require = createRequire(import.meta.url);
const font = path.join(
  path.dirname(require.resolve('@fontsource-variable/source-serif-4/package.json')),
  'files/source-serif-4-latin-wght-normal.woff2',
);

describe('trimFonts', () => {
  it('leaves a font that is still one, and a third smaller', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fonts-'));
    copyFileSync(font, path.join(folder, 'a.woff2'));
    await trimFonts(folder);
    const trimmed = readFileSync(path.join(folder, 'a.woff2'));
    rmSync(folder, { recursive: true });
    expect(trimmed.subarray(0, 4).toString()).toBe('wOF2');
    expect(trimmed.length).toBeLessThan(readFileSync(font).length * 0.67);
    expect(trimmed.length).toBeGreaterThan(20_000);
  });
});
