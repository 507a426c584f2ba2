import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Served for any unknown address, at any depth: only its links must stay absolute. */
const NOT_FOUND = '404.html';

/** Rewrites the root addresses of a page, in links, sources and data attributes, to start at `root`. */
export const relativeTo = (html: string, root: string): string =>
  html.replaceAll(/(\s(?:href|src|action|data-[\w-]+)=")\/(?!\/)/g, `$1${root}`);

const filesIn = async (folder: string, extension: string): Promise<readonly string[]> => {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(extension)).map((name) => join(folder, name));
};

const rewriteFile = async (file: string, change: (text: string) => string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed !== text) await writeFile(file, changed);
};

const rootOf = (file: string, folder: string): string => {
  const path = relative(dirname(file), folder);
  return path === '' ? './' : `${path}/`;
};

const rewritePages = async (folder: string): Promise<void> => {
  for (const file of await filesIn(folder, '.html')) {
    if (relative(folder, file) === NOT_FOUND) continue;
    await rewriteFile(file, (html) => relativeTo(html, rootOf(file, folder)));
  }
};

/** Styles and the fonts they name are in the same folder. */
const rewriteStyles = async (folder: string): Promise<void> => {
  for (const file of await filesIn(folder, '.css'))
    await rewriteFile(file, (css) => css.replaceAll(/url\((["']?)\/_astro\//g, 'url($1./'));
};

/** Turns root addresses of built pages into relative ones, so the site works under any path. */
export const relativeAddresses = (): AstroIntegration => ({
  name: 'relative-addresses',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { experimental: { renderBuiltUrl: () => ({ relative: true }) } } });
    },
    'astro:build:done': async ({ dir }) => {
      await rewritePages(fileURLToPath(dir));
      await rewriteStyles(fileURLToPath(dir));
    },
  },
});
