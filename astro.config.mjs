import { defineConfig } from 'astro/config';
import { publishedData } from './site/build/published-data.ts';
import { relativeAddresses } from './site/build/relative-addresses.ts';
import { searchIndex } from './site/build/search-index.ts';

const address = process.env.VINCULO_ADDRESS;

/**
 * What tables and maps have in common is one file, and what many pages have is another: a dozen small
 * ones keep a slow connection waiting.
 */
const TABLES = /site\/(tables\/(?!download|html)|maps\/|islands\/(load|table)-)/;
const COMMON = /site\/(format|islands|text|tables\/html)|preload-helper/;

export default defineConfig({
  ...(address ? { site: address } : {}),
  srcDir: './site',
  publicDir: './site/static',
  outDir: './dist',
  output: 'static',
  trailingSlash: 'always',
  // One page waits for the disk while others are rendered.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // The default drops the space between inline elements on two lines.
  compressHTML: true,
  i18n: { locales: ['pt', 'en', 'es'], defaultLocale: 'pt' },
  devToolbar: { enabled: false },
  integrations: [publishedData(), relativeAddresses(), searchIndex()],
  // No script is written into a page: the content security policy accepts files only.
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'tables', test: TABLES, minShareCount: 2 },
                  { name: 'common', test: COMMON, minShareCount: 2 },
                ],
              },
            },
          },
        },
      },
    },
  },
});
