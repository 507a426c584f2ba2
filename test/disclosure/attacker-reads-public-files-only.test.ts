import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const files = globSync('pipeline/4-protect/attack/**/*.ts', { cwd: root });
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('attack', () => {
  it('imports nothing but itself, the engine, and the shapes of the public files', () => {
    const allowed =
      /^(?:node:(?:child_process|crypto|fs|path|stream\/consumers|zlib)|highs|(?:\.\/|\.\.\/)(?:leaks\/)?[a-z-]+\.ts|(?:\.\.\/){2,3}engine\/(?:database|data-error)\.ts|(?:\.\.\/){2,3}registry\/(?:public-files|text|types|check-digits)\.ts)$/;
    const imported = files.flatMap((file) =>
      Array.from(read(file).matchAll(/from '([^']+)'/g), ([, target]) => target ?? ''),
    );
    expect(imported.length).toBeGreaterThan(10);
    expect(imported.filter((target) => !allowed.test(target))).toEqual([]);
  });

  it('opens no database file and names no confidential table', () => {
    for (const file of files) {
      expect(read(file)).not.toMatch(/\b(?:har|stg|prt|links|persons|reception)_?\w*\s/u);
      expect(read(file)).not.toMatch(/attach|\.duckdb/i);
    }
    expect(read('pipeline/4-protect/attack/attack.ts')).toContain(`file: ':memory:'`);
  });
});
