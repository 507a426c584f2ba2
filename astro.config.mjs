import { defineConfig } from 'astro/config';
import { publishedData } from './site/build/published-data.ts';
import { relativeAddresses } from './site/build/relative-addresses.ts';
import { searchIndex } from './site/build/search-index.ts';

const address = process.env.VINCULO_ADDRESS;

/** What only the thread that answers queries needs, and maps when they wake: a table page does without it. */
const ENGINE =
  /site\/(tables\/(axis|change|combinations|containment|cover|cover-rows|covered-by-grid|cube|decode|figures|grid|join-shards|kept-rows|known-sums|lines|list-codes|model|over-years|pick-shards|pivot|row-filter|shares|shift-periods|sort-groups|sums|told-rows|tree)|islands\/load-(cube|pieces))\.ts/;
/**
 * What else tables and maps have in common is one file, and what many pages have is another: a dozen small
 * ones keep a slow connection waiting.
 */
const TABLES = /site\/(tables\/(?!download|html)|islands\/(load|table)-)/;
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
                  {
                    name: 'tables',
                    test: (id) => TABLES.test(id) && !ENGINE.test(id),
                    minShareCount: 2,
                    priority: 2,
                  },
                  { name: 'engine', test: ENGINE, minShareCount: 2, priority: 1 },
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
