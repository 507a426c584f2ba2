import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import { buildSchema, packBook } from '../../site/tables/build-schema.ts';
import { publicFolder } from '../../site/data/folder.ts';
import { readCatalog, readCodeList, readCompact, readShards } from '../../site/data/index.ts';
import { launchBrowser } from '../browser.ts';
import { hostFolders } from './site-host.ts';
import type { BenchInput, BenchResult, BenchView } from './site-pivot-page.ts';

const require = createRequire(import.meta.url);

function inputOf(cube: CatalogCube, many: boolean): BenchInput {
  const catalog = readCatalog();
  const compact = readCompact(cube.id);
  const schema = buildSchema(catalog, cube, 'pt');
  const codesOf = (id: string): readonly string[] =>
    compact.dimensions.find((each) => each.id === id)?.codes ?? [];
  return {
    schema,
    compact,
    index: readShards(cube.id),
    book: packBook(schema, codesOf, readCodeList, { municipios: true }),
    many,
  };
}

async function bundlePage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      lib: {
        entry: path.join(import.meta.dirname, 'site-pivot-page.ts'),
        formats: ['es'],
        fileName: () => 'page.js',
      },
    },
  });
}

async function measure(browser: Browser, url: string): Promise<BenchResult> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(url);
  await page.waitForFunction('globalThis.result !== undefined', null, { timeout: 240_000 });
  const result = (await page.evaluate('globalThis.result')) as BenchResult;
  await page.close();
  return result;
}

/** A mean is read from one cell: nothing is summed that another engine could be asked for. */
const isSummed = ({ measures }: CatalogCube): boolean =>
  measures.every(({ summed }) => summed !== false);

export type PivotRow = BenchView & {
  readonly cube: string;
  readonly rows: number;
  /** The view a base opens on. */
  readonly opening: boolean;
};

/**
 * Re-pivots in Chromium, medians: the default view of every cube, and four views of the largest. Ours
 * (sums, totals, signs and every cell of the table) over the pieces a page loads for the view and over
 * the whole cube, beside the same sums and totals, without signs, order or labels, in arquero and
 * duckdb-wasm.
 */
export async function measurePivots(): Promise<readonly PivotRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-pivot-'));
  const cubes = readCatalog()
    .cubes.filter(isSummed)
    .toSorted((a, b) => b.cells - a.cells);
  const engine = path.dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><script type="module" src="page.js"></script>',
  );
  await bundlePage(folder);
  const rows: PivotRow[] = [];
  const browser = await launchBrowser();
  for (const [at, cube] of cubes.entries()) {
    const input = inputOf(cube, at === 0);
    writeFileSync(path.join(folder, `cube-${at}.json`), JSON.stringify(input));
    const pieces = path.join(publicFolder(), 'cubes', cube.id.toLowerCase());
    const { url, server } = await hostFolders([folder, engine, pieces]);
    const result = await measure(browser, `${url}?cube-${at}.json`);
    server.close();
    rows.push(
      ...result.views.map((view, place) => ({
        ...view,
        cube: result.cube,
        rows: result.rows,
        opening: place === 0 && cube.derivedFrom === undefined,
      })),
    );
  }
  await browser.close();
  rmSync(folder, { recursive: true });
  return rows;
}

/** Prints the table of re-pivots. */
export function printPivots(rows: readonly PivotRow[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ cube, name, ours, whole, arquero, duckdb }) => [
        `${cube}: ${name}`,
        {
          'Vínculo (ms)': round(ours),
          'Vínculo, cubo inteiro (ms)': round(whole),
          'arquero (ms)': round(arquero),
          'duckdb-wasm (ms)': round(duckdb),
          'arquero ÷ Vínculo': round(arquero / ours),
          'duckdb ÷ Vínculo': round(duckdb / ours),
        },
      ]),
    ),
  );
}

const round = (value: number): number => Number(value.toFixed(1));
