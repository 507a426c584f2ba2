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
 * Re-pivots in Chromium, medians: the default view of every cube, and four views of the largest, by our
 * engine, arquero and duckdb-wasm, over the pieces a page loads for the view and over the whole cube.
 * All three end in the same table, totals, order and signs included.
 */
export async function measurePivots(
  wanted: (cube: string) => boolean = () => true,
): Promise<readonly PivotRow[]> {
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
    if (!wanted(cube.id)) continue;
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

/**
 * How many times longer another engine takes: `page`, over what each would read, the published cube or
 * the pieces of a page; `whole`, both over the cube; `sum`, over the same pieces, of which it only adds up the rows.
 */
export type Ratios = { readonly page: number; readonly whole: number; readonly sum: number };

export const ratiosOf = ({ pieces, whole }: BenchView, other: 'arquero' | 'duckdb'): Ratios => ({
  page: whole[other] / pieces.ours,
  whole: whole[other] / whole.ours,
  sum: pieces[other] / pieces.ours,
});

/** Prints the tables of re-pivots: milliseconds, and how many times ours. */
export function printPivots(rows: readonly PivotRow[]): void {
  const name = ({ cube, name: view }: PivotRow): string => `${cube}: ${view}`;
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        name(row),
        {
          linhas: row.lines,
          'Vínculo, partes (ms)': round(row.pieces.ours, 2),
          'Vínculo, cubo (ms)': round(row.whole.ours, 2),
          'arquero, cubo (ms)': round(row.whole.arquero, 2),
          'duckdb, cubo (ms)': round(row.whole.duckdb, 2),
          'arquero só soma as partes (ms)': round(row.pieces.arquero, 2),
          'duckdb só soma as partes (ms)': round(row.pieces.duckdb, 2),
        },
      ]),
    ),
  );
  const times = (row: PivotRow, other: 'arquero' | 'duckdb') => {
    const { page, whole, sum } = ratiosOf(row, other);
    return {
      [`${other} ÷ Vínculo`]: round(page, 1),
      [`${other}, ambos o cubo`]: round(whole, 1),
      [`${other}, só a soma`]: round(sum, 1),
    };
  };
  console.table(
    Object.fromEntries(
      rows.map((row) => [name(row), { ...times(row, 'arquero'), ...times(row, 'duckdb') }]),
    ),
  );
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
