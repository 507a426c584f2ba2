import { build } from 'vite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { askEarly, rememberImports } from '../../../site/build/page-scripts.ts';

const theme = '<script src="/theme.js"></script>';
const font = '<link rel="preload" as="font" type="font/woff2" href="/_astro/a.woff2" crossorigin>';
const sheet = '<link rel="stylesheet" href="/_astro/page.css">';

/** Names of the files that a page asks for before the script a browser stops at, in order. */
const early = (html: string): readonly string[] =>
  [...html.slice(0, html.indexOf('<script')).matchAll(/href="\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  );

describe('askEarly', () => {
  it('asks for styles, scripts and then fonts before the first script, each once', () => {
    const html = askEarly(
      `<head>${font}${theme}${sheet}</head><script type="module" src="/_astro/x.js"></script>`,
    );
    expect(early(html)).toEqual(['_astro/page.css', 'theme.js', '_astro/x.js', '_astro/a.woff2']);
    expect(html.split(sheet)).toHaveLength(2);
    expect(html.split(font)).toHaveLength(2);
  });

  it('asks for what a module imports, however deep', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
    writeFileSync(path.join(folder, 'deep.js'), 'export const deep = () => 1;');
    writeFileSync(
      path.join(folder, 'near.js'),
      "import { deep } from './deep.js'; export const near = () => deep() + 1;",
    );
    for (const name of ['one', 'two'])
      writeFileSync(
        path.join(folder, `${name}.js`),
        `import { near } from './near.js'; console.log('${name}', near());`,
      );
    writeFileSync(
      path.join(folder, 'three.js'),
      "import { deep } from './deep.js'; console.log(deep());",
    );
    await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      plugins: [rememberImports()],
      build: {
        modulePreload: false,
        rolldownOptions: {
          input: ['one', 'two', 'three'].map((name) => path.join(folder, `${name}.js`)),
          output: {
            entryFileNames: '_astro/[name].js',
            chunkFileNames: '_astro/[name].js',
          },
        },
      },
    });
    rmSync(folder, { recursive: true });
    const html = askEarly(
      `<head>${theme}</head><script type="module" src="/_astro/one.js"></script>`,
    );
    expect(early(html)).toEqual(
      expect.arrayContaining(['_astro/one.js', '_astro/near.js', '_astro/deep.js']),
    );
  });

  it('leaves a page without such a script alone', () => {
    const html = `<head>${sheet}</head><body></body>`;
    expect(askEarly(html)).toBe(html);
  });
});
