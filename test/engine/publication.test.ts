import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishAtomically } from '../../pipeline/engine/publication.ts';

const newTarget = () => path.join(mkdtempSync(path.join(tmpdir(), 'vinculo-')), 'public');
const write = (text: string) => async (folder: string) =>
  writeFileSync(path.join(folder, 'a.txt'), text);
const refuse = async () => Promise.reject(new Error('de novo'));
const read = (target: string) => readFileSync(path.join(target, 'a.txt'), 'utf8');

describe('publishAtomically', () => {
  it('puts the new folder in place of the previous one', async () => {
    const target = newTarget();
    await publishAtomically(target, write('um'));
    await publishAtomically(target, write('dois'));
    expect(read(target)).toBe('dois');
    expect(existsSync(`${target}.nova`)).toBe(false);
    expect(existsSync(`${target}.anterior`)).toBe(false);
  });

  it('leaves the previous folder whole when writing fails half-way', async () => {
    const target = newTarget();
    await publishAtomically(target, write('um'));
    const failing = async (folder: string) => {
      await write('metade')(folder);
      throw new Error('interrompido');
    };
    await expect(publishAtomically(target, failing)).rejects.toThrow('interrompido');
    expect(read(target)).toBe('um');
  });

  it('recovers the previous folder when a run was killed between the two renames', async () => {
    const target = newTarget();
    await publishAtomically(target, write('um'));
    renameSync(target, `${target}.anterior`);
    await expect(publishAtomically(target, refuse)).rejects.toThrow('de novo');
    expect(read(target)).toBe('um');
  });

  it('ignores what a killed run left beside the target', async () => {
    const target = newTarget();
    mkdirSync(`${target}.nova`, { recursive: true });
    writeFileSync(path.join(`${target}.nova`, 'resto.txt'), 'lixo');
    await publishAtomically(target, write('um'));
    expect(existsSync(path.join(target, 'resto.txt'))).toBe(false);
  });
});
