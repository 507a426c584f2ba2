import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VersionChanges } from '../../../pipeline/registry/api-files.ts';
import type { Locale } from '../../../pipeline/registry/types.ts';
import { cellText, type DocumentPage } from '../../../site/documents/block.ts';
import { changeTable } from '../../../site/documents/changes.ts';
import { datasetMetadata } from '../../../site/documents/dataset-metadata.ts';
import { documents } from '../../../site/documents/index.ts';
import { NOTEBOOKS } from '../../../notebooks/index.ts';
import { llmsText } from '../../../site/documents/llms.ts';
import { publishedSummary } from '../../../site/documents/published-in.ts';
import { variableDocument } from '../../../site/documents/variable.ts';
import { cubeSlug, readCatalog } from '../../../site/data/index.ts';
import { relativeFrom, toMarkdown } from '../../../site/documents/markdown.ts';
import { publishedOnce } from '../../5-publish/published.ts';

const published = publishedOnce();
const LOCALES: readonly Locale[] = ['pt', 'en', 'es'];

beforeAll(() => {
  process.env['VINCULO_PUBLIC'] = published.path('');
});

const hrefsOf = ({ blocks }: DocumentPage): readonly string[] =>
  blocks.flatMap((block) => {
    const cells =
      block.kind === 'table' ? block.rows.flat() : block.kind === 'list' ? block.items : [];
    return cells.flatMap((cell) => (typeof cell !== 'string' && 'href' in cell ? [cell.href] : []));
  });

/** Addresses that this release answers: published files, documents and what is beside them. */
const answers = (href: string): boolean => {
  if (href.startsWith('https:') || href === '/llms.txt') return true;
  const file = /^\/dados\/(.+)$/.exec(href)?.[1];
  if (file) return existsSync(published.path(file));
  const slug = href
    .replace(/[?#].*$/, '')
    .replace(/^\/(?:en\/|es\/)?/, '')
    .replace(/\/$/, '');
  if (documents().some((each) => each.slug === slug)) return true;
  return readCatalog().cubes.some((cube) => cubeSlug(cube) === slug);
};

describe('documents', () => {
  it('link only to what exists', () => {
    for (const { slug, write } of documents())
      for (const locale of LOCALES)
        expect(
          hrefsOf(write(locale)).filter((href) => !answers(href)),
          `${locale} ${slug}`,
        ).toEqual([]);
    expect(documents().length).toBeGreaterThan(20);
  });

  it('say where a variable is published by the names people know, each with its table', () => {
    const page = variableDocument('sexo', 'pt');
    const where = page.blocks.find(
      (block) => block.kind === 'table' && block.head[0] === 'Tabela ou arquivo',
    );
    const rows = where?.kind === 'table' ? where.rows : [];
    expect(rows.map(([cell]) => cellText(cell ?? ''))).toEqual(
      expect.arrayContaining(['RAIS', 'RAIS: Idade', 'CAGED (sem ajuste)', 'CAGED (ajustada)']),
    );
    expect(
      rows.flatMap(([cell]) => (typeof cell === 'object' && 'href' in cell ? [cell.href] : [])),
    ).toEqual(
      expect.arrayContaining([
        '/rais/?linha=sexo#tabela',
        '/caged/?tabela=CAGED_AJUSTADO&linha=sexo#tabela',
      ]),
    );
    expect(publishedSummary(['rais', 'rais_idade', 'caged', 'rais-tematico'], 'en')).toBe(
      'RAIS: 2 tables, 1 microdata file; CAGED: 1 table',
    );
  });

  it('have the same shape and the same figures in every language', () => {
    const shape = (page: DocumentPage) =>
      page.blocks.map((block) =>
        block.kind === 'table'
          ? [block.head.length, ...block.rows.map((row) => row.length)]
          : block.kind,
      );
    const digits = (page: DocumentPage) =>
      page.blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.rows.flatMap((row) =>
              row.flatMap((cell) =>
                typeof cell !== 'string' && 'figure' in cell
                  ? [cell.figure.replaceAll(/[.,]/g, '')]
                  : [],
              ),
            )
          : [],
      );
    for (const { slug, write } of documents()) {
      const [pt, en, es] = LOCALES.map(write);
      if (!pt || !en || !es) throw new Error('no document');
      expect(shape(en), slug).toEqual(shape(pt));
      expect(shape(es), slug).toEqual(shape(pt));
      expect(digits(en), slug).toEqual(digits(pt));
    }
  });

  it('have rows as wide as their head, and no empty cell', () => {
    for (const { slug, write } of documents())
      for (const block of write('pt').blocks)
        if (block.kind === 'table')
          for (const row of block.rows) {
            expect(row.length, `${slug}: ${block.caption}`).toBe(block.head.length);
            expect(row.map(cellText).filter((cell) => cell === '')).toEqual([]);
          }
    expect(documents().length).toBeGreaterThan(20);
  });
});

describe('toMarkdown', () => {
  it('says everything the page says', () => {
    for (const { slug, write } of documents()) {
      const page = write('en');
      const text = toMarkdown(page, `en/${slug}.md`).replaceAll('\\', '');
      const said = page.blocks.flatMap((block) =>
        block.kind === 'table'
          ? [block.caption, ...block.rows.flat().map(cellText)]
          : block.kind === 'list'
            ? block.items.map(cellText)
            : block.kind === 'code'
              ? [block.code]
              : [block.text],
      );
      expect(
        said.filter((each) => !text.includes(each)),
        slug,
      ).toEqual([]);
    }
  });

  it('links relative to its own place', () => {
    expect(relativeFrom('en/variaveis/sexo.md', '/dados/x.json')).toBe('../../dados/x.json');
    expect(relativeFrom('api.md', '/dados/x.json')).toBe('dados/x.json');
    expect(relativeFrom('api.md', 'https://a.b/')).toBe('https://a.b/');
  });

  it('keeps a table a table when a cell has a bar', () => {
    const page: DocumentPage = {
      slug: 'x',
      title: 'X',
      lead: 'x',
      blocks: [{ kind: 'table', caption: 'c', head: ['a'], rows: [['b | c']] }],
    };
    expect(toMarkdown(page, 'x.md')).toContain('| b \\| c |');
  });
});

describe('changeTable', () => {
  it('tells each period with its reason, and a cube that came or went as a whole', () => {
    const reason = { pt: 'Período novo', en: 'New period', es: 'Período nuevo' };
    const changes = {
      version: 'b-2',
      reasons: { periodo_novo: reason },
      cubes: [
        {
          id: 'RAIS',
          change: 'comparado',
          periods: [
            { period: '2021', reason: 'periodo_novo', added: 1200, removed: 0, revised: 0 },
          ],
        },
        { id: 'CTPS', change: 'retirado', added: 0, removed: 7, revised: 0, periods: [] },
      ],
    } as unknown as VersionChanges;
    const table = changeTable(changes, 'pt');
    expect(table.kind === 'table' && table.rows.map((row) => row.map(cellText))).toEqual([
      ['RAIS', '2021', 'Período novo', '1.200', '-', '-'],
      ['CTPS', 'todos', 'cubo retirado', '-', '7', '-'],
    ]);
  });
});

describe('llms.txt', () => {
  it('names files and documents that exist, and what must not be added up', () => {
    const targets = [...llmsText(NOTEBOOKS).matchAll(/\]\(([^)]+)\)/g)].map(
      ([, target]) => target ?? '',
    );
    const notebooks = NOTEBOOKS.map(({ id }) => `cadernos/${id}`);
    const missing = targets.filter((target) =>
      target.startsWith('dados/')
        ? !existsSync(published.path(target.slice('dados/'.length))) &&
          target !== 'dados/manifest.json'
        : ![...documents().map(({ slug }) => slug), ...notebooks].some(
            (slug) => `en/${slug}.md` === target,
          ),
    );
    expect(missing).toEqual([]);
    expect(targets.filter((each) => each.includes('cadernos/'))).toHaveLength(8);
    expect(targets.filter((each) => each.includes('microdados/'))).toHaveLength(6);
    expect(llmsText(NOTEBOOKS)).toContain('never add years');
  });
});

describe('datasetMetadata', () => {
  type Graph = {
    readonly '@graph': readonly {
      readonly identifier: string;
      readonly distribution: readonly { readonly contentUrl: string; readonly sha256: string }[];
    }[];
  };

  it('has the main data sets of a base, with files that exist and their hashes', () => {
    const metadata = datasetMetadata('en', { base: 'CAGED', root: '../../', page: './' }) as Graph;
    const named = metadata['@graph'].map(({ identifier }) => identifier);
    expect(named).toEqual(expect.arrayContaining(['caged', 'caged_ajustado']));
    expect(named.filter((each) => !each.startsWith('caged') || each === 'caged_idade')).toEqual([]);
    for (const { distribution } of metadata['@graph'])
      for (const { contentUrl, sha256 } of distribution) {
        expect(existsSync(published.path(path.posix.relative('../../dados', contentUrl)))).toBe(
          true,
        );
        expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      }
  });

  it('has on the page of a derived cube that cube alone', () => {
    const metadata = datasetMetadata('es', {
      dataset: 'CAGED_IDADE',
      root: '../../../',
      page: './',
    }) as Graph;
    expect(metadata['@graph'].map(({ identifier }) => identifier)).toEqual(['caged_idade']);
  });

  it('gives every mandatory property of schema.org in each language', () => {
    for (const locale of LOCALES) {
      const { '@graph': graph } = datasetMetadata(locale, { root: '../', page: './' }) as {
        readonly '@graph': readonly Readonly<Record<string, unknown>>[];
      };
      for (const each of graph)
        for (const key of [
          'name',
          'description',
          'url',
          'license',
          'creator',
          'spatialCoverage',
          'variableMeasured',
          'distribution',
          'version',
          'isBasedOn',
        ])
          expect(each[key], `${locale} ${String(each['identifier'])} ${key}`).toBeTruthy();
      expect(graph.length).toBeGreaterThan(3);
    }
  });
});
