import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { trimFonts } from './page-fonts.ts';
import { rememberImports } from './page-scripts.ts';
import { writeSheets } from './page-styles.ts';

/** Rewrites the root addresses of a page, in links, sources and data attributes, to start at `root`. */
export const relativeTo = (html: string, root: string): string =>
  html.replaceAll(/(\s(?:href|src|action|data-[\w-]+)=")\/(?!\/)/g, `$1${root}`);

/** The way from a page to the root of the site: `/` → `./`, `/en/rais/` → `../../`. */
export const rootFrom = (pathname: string): string =>
  '../'.repeat(pathname.split('/').filter(Boolean).length) || './';

/** Styles and the fonts they name are in the same folder. */
const rewriteStyles = async (folder: string): Promise<void> => {
  const names = await readdir(folder, { recursive: true });
  for (const file of names.filter((name) => name.endsWith('.css'))) {
    const css = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), css.replaceAll(/url\((["']?)\/_astro\//g, 'url($1./'));
  }
};

/**
 * Turns root addresses of built pages into relative ones, so the site works under any path: those of a
 * page before it is written, those of the styles after. Fonts are trimmed beside the styles that name them.
 */
export const relativeAddresses = (): AstroIntegration => ({
  name: 'relative-addresses',
  hooks: {
    'astro:config:setup': ({ addMiddleware, command, updateConfig }) => {
      updateConfig({
        vite: {
          experimental: { renderBuiltUrl: () => ({ relative: true }) },
          plugins: [rememberImports()],
        },
      });
      if (command === 'build')
        addMiddleware({
          order: 'pre',
          entrypoint: new URL('write-page.ts', import.meta.url),
        });
    },
    'astro:build:done': async ({ dir }) => {
      const folder = join(fileURLToPath(dir), '_astro');
      await writeSheets(folder);
      await rewriteStyles(folder);
      await trimFonts(folder);
    },
  },
});
