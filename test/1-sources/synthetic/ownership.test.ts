import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  clearGenerated,
  isGenerated,
  writeMarker,
} from '../../../pipeline/1-sources/synthetic/ownership.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sintetico-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

describe('clearGenerated', () => {
  it('removes what an unfinished run wrote', () => {
    const raw = folderWith({ 'rais/a.txt': 'x' });
    writeMarker(raw, { parametros: 'p', completo: false, arquivos: { 'rais/a.txt': 0 } });
    clearGenerated(raw);
    expect(existsSync(path.join(raw, 'rais/a.txt'))).toBe(false);
  });

  it('refuses a folder with files of somebody else, and erases nothing', () => {
    const raw = folderWith({ 'rais/a.txt': 'x', 'rais/real.txt': 'y' });
    writeMarker(raw, { parametros: 'p', completo: true, arquivos: { 'rais/a.txt': 1 } });
    expect(() => clearGenerated(raw)).toThrow(
      expect.objectContaining({ name: 'PastaComArquivosAlheios' }),
    );
    expect(existsSync(path.join(raw, 'rais/a.txt'))).toBe(true);
  });

  it('accepts a folder that does not exist, or holds only hidden files and a read-me', () => {
    expect(() => clearGenerated(folderWith({ 'README.md': 'x', '.keep': '' }))).not.toThrow();
    expect(() => clearGenerated(path.join(tmpdir(), 'nada', 'aqui'))).not.toThrow();
  });
});

describe('isGenerated', () => {
  const marker = { parametros: 'p', completo: true, arquivos: { 'rais/a.txt': 1 } };

  it('is true for a whole folder of the same parameters only', () => {
    const raw = folderWith({ 'rais/a.txt': 'x' });
    writeMarker(raw, marker);
    expect(isGenerated(raw, 'p')).toBe(true);
    expect(isGenerated(raw, 'q')).toBe(false);
  });

  it('is false when a file is missing, cut, strange or the run did not finish', () => {
    const cut = folderWith({ 'rais/a.txt': '' });
    const strange = folderWith({ 'rais/a.txt': 'x', 'rais/b.txt': 'x' });
    for (const raw of [cut, strange]) writeMarker(raw, marker);
    const unfinished = folderWith({ 'rais/a.txt': 'x' });
    writeMarker(unfinished, { ...marker, completo: false });
    expect([cut, strange, unfinished].map((raw) => isGenerated(raw, 'p'))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
