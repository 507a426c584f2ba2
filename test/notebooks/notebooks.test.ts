import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { execute, filesOf, type Executed } from '../../notebooks/execute.ts';
import { bundleFiles } from '../../notebooks/export/bundle.ts';
import { NOTEBOOKS } from '../../notebooks/index.ts';
import { LOCALES } from '../../site/locales.ts';
import { publishedOnce } from '../5-publish/published.ts';
import { withMadeRelease } from './made-release.ts';
import { describeNumbers } from './numbers.ts';
import { describeScripts } from './scripts.ts';

const published = publishedOnce({ estoque: 5_000, movimentos: 3_000, ctps: 200, meses: 12 });
let executed: readonly Executed[] = [];

beforeAll(async () => {
  executed = await Promise.all(NOTEBOOKS.map((each) => execute(each, published.path(''))));
});

const MARKS = /<(?:path|rect|circle|line)\b/g;
/** The population has no company, and no country that is large enough in a place of its own. */
const ABSENT: readonly string[] = ['cota-setor', 'perfil'];

describe.each(NOTEBOOKS.map(({ id }) => id))('%s', (id) => {
  const found = (): Executed => {
    const notebook = executed.find((each) => each.notebook.id === id);
    if (!notebook) throw new Error(`notebook that was not executed: ${id}`);
    return notebook;
  };

  it('draws figures with marks, each with its table, source words and sentence', () => {
    const told = found()
      .sections('pt')
      .flatMap((section) => section.told ?? []);
    expect(told.length).toBeGreaterThanOrEqual(ABSENT.includes(id) ? 0 : 1);
    for (const { figure, table, heading } of told) {
      for (const svg of [figure.wide, figure.narrow]) {
        expect(svg.match(MARKS)?.length ?? 0, heading).toBeGreaterThan(3);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|https?:(?!\/\/www\.w3\.org)/);
      }
      expect(table.rows.length, heading).toBeGreaterThan(0);
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
      expect(figure.title).toMatch(/ – /);
    }
  });

  it('says the same in three languages, with nothing left unsaid', () => {
    const [pt, ...others] = LOCALES.map((locale) => found().sections(locale));
    for (const sections of others) {
      expect(sections.map(({ told }) => told?.table.rows.length)).toEqual(
        pt?.map(({ told }) => told?.table.rows.length),
      );
      expect(sections.map(({ told }) => told?.paragraphs.length)).toEqual(
        pt?.map(({ told }) => told?.paragraphs.length),
      );
    }
    const words = LOCALES.map((locale) => {
      const parts = found().sections(locale);
      return JSON.stringify(
        parts.flatMap(({ told }) => (told ? [told.paragraphs, told.figure.said] : [])),
      );
    });
    for (const each of words) expect(each).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('reads the files it declares and no others, from queries that say their grain', () => {
    const { notebook } = found();
    const sql = found()
      .sections('pt')
      .flatMap(({ queries }) => queries);
    expect(sql.filter(({ text }) => !text.startsWith('-- grain: one row'))).toEqual([]);
    const files = new Set(sql.flatMap(({ text }) => filesOf(text)));
    const declared = notebook.data.map((each) =>
      each.startsWith('quota/')
        ? `${each}.parquet`
        : each.includes('-')
          ? `microdata/${each}.parquet`
          : `cubes/${each.toLowerCase()}.parquet`,
    );
    expect([...files].toSorted()).toEqual(declared.toSorted());
  });

  it('hands over its sources as they are, its rows, and a notebook per language', () => {
    const files = bundleFiles(found(), 'abc');
    const { sections, notebook } = found();
    for (const { queries, code } of sections('pt'))
      for (const { name } of [...queries, ...code])
        expect(files.get(name)).toBe(
          readFileSync(path.resolve('notebooks', notebook.id, name), 'utf8'),
        );
    const imported = [...files.values()].flatMap((text) =>
      [...text.matchAll(/^import [^;]* from '(\.[^']+)';$/gm)].map(([, name]) =>
        path.posix.normalize(name ?? ''),
      ),
    );
    expect(imported.filter((name) => !files.has(name))).toEqual([]);
    for (const locale of LOCALES) {
      const html = files.get(`${id}.${locale}.html`) ?? '';
      expect(html).toMatch(/^<!doctype html>\n<notebook/);
      expect(html).not.toMatch(/type="application\/sql"[^>]*>\s*--/);
      const cells = html.match(/<script id="\d+"/g)?.length ?? 0;
      expect(cells).toBe(html.match(/<\/script>/g)?.length);
      expect(cells).toBeGreaterThanOrEqual(ABSENT.includes(id) ? 2 : 5);
    }
  });
});

describe('a release without what a notebook needs', () => {
  it('makes no figure and no error', async () => {
    const sections = await withMadeRelease({}, async (folder) => {
      const all = await Promise.all(NOTEBOOKS.map((each) => execute(each, folder)));
      return all.flatMap((each) => each.sections('es'));
    });
    expect(sections.length).toBeGreaterThanOrEqual(16);
    expect(sections.filter(({ told }) => told !== null)).toEqual([]);
  });

  it('survives a cube without a single row', async () => {
    const empty = `select '2021' as ano, '35' as uf, '3550308' as municipio, 'HTI' as pais_nacionalidade,
      1 as vinculos_ativos_3112 where false`;
    const notebooks = NOTEBOOKS.filter(({ id }) => ['geografia', 'perfil'].includes(id));
    const told = await withMadeRelease({ 'cubes/rais.parquet': empty }, async (folder) => {
      const all = await Promise.all(notebooks.map((each) => execute(each, folder)));
      return all.flatMap((each) => each.sections('pt')).filter((each) => each.told !== null);
    });
    expect(notebooks).toHaveLength(2);
    expect(told).toEqual([]);
  });
});

describeNumbers(published);
describeScripts(published);
