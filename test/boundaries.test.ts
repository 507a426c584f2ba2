import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const STAGES = ['1-sources', '2-pair', '3-harmonise', '4-protect', '5-publish'];
const ROOT_FILES = [
  'run.ts',
  'steps.ts',
  'inspect.ts',
  'release.ts',
  'start.ts',
  'cli.ts',
  'arguments.ts',
  'attack.ts',
];

/** A law, not data: the simulator of the site applies the same declaration as the pipeline. */
const LAW = 'pipeline/registry/quota/rule.ts';

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const imports: readonly Import[] = globSync('{pipeline,site}/**/*.{ts,astro,mjs}', {
  cwd: root,
}).flatMap((from) => importsOf(from.replaceAll('\\', '/')));

function importsOf(from: string): Import[] {
  const text = readFileSync(path.join(root, from), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^'"\n;]|\n)*?from\s+['"](\.[^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map(([, type, target]) => ({
    from,
    to: path.posix.join(path.posix.dirname(from), target ?? ''),
    typeOnly: type !== undefined,
  }));
}

const area = (file: string) => file.split('/').slice(0, 2).join('/');
const show = (each: Import) => `${each.from} → ${each.to}`;
const forbidden = (rule: (each: Import) => boolean) => imports.filter(rule).map(show);

const allowedToStage = ({ from, to }: Import) =>
  area(to) === area(from) ||
  ['pipeline/registry', 'pipeline/engine'].includes(area(to)) ||
  (area(from) === 'pipeline/5-publish' && area(to) === 'pipeline/4-protect');

describe('dependency direction', () => {
  it('is scanned over real imports', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('leaves the registry depending on itself and on the engine alone', () => {
    expect(
      forbidden(
        ({ from, to }) =>
          area(from) === 'pipeline/registry' &&
          !['pipeline/registry', 'pipeline/engine'].includes(area(to)),
      ),
    ).toEqual([]);
  });

  it('leaves the engine depending on nothing', () => {
    expect(
      forbidden(
        ({ from, to }) => area(from) === 'pipeline/engine' && area(to) !== 'pipeline/engine',
      ),
    ).toEqual([]);
  });

  it('lets a stage import itself, the registry and the engine; 5-publish also the types of 4-protect', () => {
    const stages = STAGES.map((each) => `pipeline/${each}`);
    expect(forbidden((each) => stages.includes(area(each.from)) && !allowedToStage(each))).toEqual(
      [],
    );
  });

  it('lets the site import types of the registry, the rule of art. 93 and nothing else of the pipeline', () => {
    expect(
      forbidden(
        ({ from, to, typeOnly }) =>
          from.startsWith('site/') &&
          to.startsWith('pipeline/') &&
          to !== LAW &&
          !(typeOnly && to.startsWith('pipeline/registry/')),
      ),
    ).toEqual([]);
  });

  it('keeps the pipeline from importing the site', () => {
    expect(
      forbidden(({ from, to }) => from.startsWith('pipeline/') && to.startsWith('site/')),
    ).toEqual([]);
  });

  it('hides the truth about synthetic persons from pairing, harmonising and protecting', () => {
    const measures = 'pipeline/2-pair/evaluation/';
    const files = globSync('pipeline/{2-pair,3-harmonise,4-protect}/**/*.{ts,sql}', {
      cwd: root,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .map((name) => name.split(path.sep).join('/'));
    const reads = (name: string) =>
      /truth|1-sources\/synthetic|\bsint_/i.test(readFileSync(path.join(root, name), 'utf8'));
    expect(files.filter((name) => !name.startsWith(measures) && reads(name))).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
    expect(reads('pipeline/1-sources/synthetic/truth.ts')).toBe(true);
  });

  it('has no file at the root of the pipeline beyond the flow itself', () => {
    const found = globSync('pipeline/*.ts', { cwd: root }).map((each) => path.basename(each));
    expect(found.toSorted()).toEqual(ROOT_FILES.toSorted());
  });
});

describe('repository', () => {
  const texts = globSync(
    '{pipeline,site,test,notebooks,.ci}/**/*.{ts,mjs,astro,sql,css,md,csv,json}',
    {
      cwd: root,
      exclude: (name) => name.includes('node_modules'),
    },
  ).concat(['README.md', 'CHANGELOG.md', 'package.json', 'astro.config.mjs']);

  it('holds no path of a machine', () => {
    const pattern = /(?:^|[\s'"`(=])\/(?:work|root|home|Users)\/[A-Za-z0-9._-]+/;
    const found = texts.filter((file) => pattern.test(readFileSync(path.join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('records no download address in the lock file', () => {
    expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":/);
  });

  it('pins every dependency to an exact version', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string> | undefined
    >;
    const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
      Object.values(manifest[group] ?? {}),
    );
    expect(versions.filter((version) => !/^\d/.test(version))).toEqual([]);
    expect(versions.length).toBeGreaterThan(10);
  });

  it('states the grain in line 1 of every SQL file', () => {
    const files = globSync('pipeline/**/*.sql', { cwd: root });
    const without = files.filter(
      (file) => !readFileSync(path.join(root, file), 'utf8').startsWith('-- grain: one row per '),
    );
    expect(without).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });
});
