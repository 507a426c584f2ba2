import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Folder of the search index inside the site. */
const FOLDER = 'pagefind';

/** Every page but the one of unknown addresses. */
const PAGES = '**/index.html';

/** Parts of Pagefind's own interface, which this site does not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Throws with what Pagefind complained about. */
const checked = <T extends { readonly errors: readonly string[] }>(answer: T): T => {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
};

/**
 * Indexes the built pages, one index per language, from their own text: nothing can be found that is
 * not printed on a page. Only the marked body of a page (`data-pagefind-body`) is read.
 */
export const indexPages = async (dist: string): Promise<number> => {
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  const { page_count: pages } = checked(await index.addDirectory({ path: dist, glob: PAGES }));
  checked(await index.writeFiles({ outputPath: join(dist, FOLDER) }));
  await Promise.all(UNUSED.map((file) => rm(join(dist, FOLDER, file), { force: true })));
  await close();
  return pages;
};

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const pages = await indexPages(fileURLToPath(dir));
      logger.info(`${pages} pages`);
    },
  },
});
