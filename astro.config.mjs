import { defineConfig } from 'astro/config';
import { publishedData } from './site/build/published-data.ts';
import { relativeAddresses } from './site/build/relative-addresses.ts';
import { searchIndex } from './site/build/search-index.ts';

const address = process.env.VINCULO_ADDRESS;

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
  vite: { build: { assetsInlineLimit: 0 } },
});
