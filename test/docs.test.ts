import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { usage } from '../pipeline/arguments.ts';

const root = path.resolve(import.meta.dirname, '..');
const documents = [
  'README.md',
  'CHANGELOG.md',
  ...globSync('{pipeline,site,data,notebooks,test}/**/*.md', { cwd: root }),
].filter((file) => !file.includes('test/cases/') && !/^data\/(raw|work|public|bench)/.test(file));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('documents', () => {
  it('link only to files that exist', () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => path.join(path.dirname(file), target ?? ''))
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = documents.flatMap((file) =>
      [...read(file).matchAll(/`npm (?:run )?(start|test|[a-z]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toContain('start');
  });

  it('name only folders and files that exist, where they name paths of the pipeline', () => {
    const named = [...read('README.md').matchAll(/`((?:pipeline|site|data)\/[\w./-]+)`/g)].map(
      ([, name]) => name ?? '',
    );
    const generated = /^data\/(raw|work|public|reference)/;
    const missing = named.filter(
      (name) => !generated.test(name) && !existsSync(path.join(root, name)),
    );
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });
});

describe('usage', () => {
  it('lists every option', () => {
    const options = [
      '--mode',
      '--raw',
      '--out',
      '--scale',
      '--seed',
      '--memory',
      '--threads',
      '--only',
      '--show',
      '--plan',
      '--sql',
    ];
    expect(options.filter((option) => !usage.includes(option))).toEqual([]);
  });
});
