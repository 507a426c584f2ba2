import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { buildSchema, packBook } from '../../site/tables/build-schema.ts';
import { publicFolder } from '../../site/data/folder.ts';
import { readCatalog, readCodeList, readCompact, readShards } from '../../site/data/index.ts';
import { launchBrowser } from '../browser.ts';
import type { BenchInput, BenchResult } from './site-pivot-page.ts';

const require = createRequire(import.meta.url);

/** The largest cube of the release, with the words its table needs. */
function largestCube(): BenchInput {
  const catalog = readCatalog();
  const [cube] = catalog.cubes.toSorted((a, b) => b.cells - a.cells);
  if (!cube) throw new Error('no cube: run the pipeline first');
  const compact = readCompact(cube.id);
  const schema = buildSchema(catalog, cube, 'pt');
  const codesOf = (id: string): readonly string[] =>
    compact.dimensions.find((each) => each.id === id)?.codes ?? [];
  return {
    schema,
    compact,
    index: readShards(cube.id),
    book: packBook(schema, codesOf, readCodeList, { municipios: true }),
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

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

async function serve(folder: string, cubeId: string): Promise<{ url: string; server: Server }> {
  const wasm = path.dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const server = createServer((request, response) => {
    const name =
      path.basename(new URL(request.url ?? '/', 'http://localhost').pathname) || 'index.html';
    const file = [folder, wasm, path.join(publicFolder(), 'cubes', cubeId.toLowerCase())]
      .map((each) => path.join(each, name))
      .find((each) => existsSync(each));
    response.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[path.extname(name)] ?? 'text/plain',
    });
    if (file) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

async function measure(url: string): Promise<BenchResult> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(url);
    await page.waitForFunction('globalThis.result !== undefined', null, { timeout: 240_000 });
    return (await page.evaluate('globalThis.result')) as BenchResult;
  } finally {
    await browser.close();
  }
}

/**
 * A re-pivot of the largest published cube in Chromium, medians: ours (sums, totals, signs and every
 * cell of the table) over the pieces a page loads for the view and over the whole cube, beside the
 * same sums and totals, without signs, order or labels, in arquero and duckdb-wasm.
 */
export async function benchSitePivot(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-pivot-'));
  const input = largestCube();
  writeFileSync(path.join(folder, 'cube.json'), JSON.stringify(input));
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><script type="module" src="page.js"></script>',
  );
  await bundlePage(folder);
  const { url, server } = await serve(folder, input.schema.cubeId);
  const result = await measure(url);
  server.close();
  rmSync(folder, { recursive: true });
  console.log(`${result.cube}: ${result.rows.toLocaleString('pt-BR')} células publicadas`);
  console.table(
    Object.fromEntries(
      result.views.map(({ name, ours, whole, arquero, duckdb }) => [
        name,
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
