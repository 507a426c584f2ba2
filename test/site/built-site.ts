import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseOptions } from '../../pipeline/arguments.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { runPipeline } from '../../pipeline/run.ts';
import { madeOnce } from '../made-once.ts';

const project = path.resolve(import.meta.dirname, '../..');

export type BuiltSite = {
  /** Folder of the built pages. */
  readonly dist: string;
  /** Folder of the published files it was built from. */
  readonly published: string;
};

/**
 * The site of a small synthetic population, built once in a run: by the test file that asks first, while
 * the others wait for it. Nobody may write into it.
 */
export async function buildSmallSite(): Promise<BuiltSite> {
  const folder = await madeOnce('site', (empty) => build(empty, siteIn(empty)));
  return siteIn(folder);
}

const siteIn = (folder: string): BuiltSite => ({
  dist: path.join(folder, 'dist'),
  published: path.join(folder, 'public'),
});

async function build(folder: string, site: BuiltSite): Promise<void> {
  const [raw, work] = ['raw', 'work'].map((each) => path.join(folder, each)) as [string, string];
  const folders = ['--raw', raw, '--work', work, '--out', site.published];
  const request = parseOptions([...folders, '--scale', '0.0001', '--years', '2018-2021']);
  await runPipeline(request, { progress: silentProgress, environment: {} });
  astroBuild(site);
}

/** In a process of its own: Astro brings its own Vite, which is not the one running the test. */
function astroBuild({ dist, published }: BuiltSite): void {
  const code = `import { build } from 'astro'; await build({ logLevel: 'error', outDir: ${JSON.stringify(dist)} });`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      VINCULO_PUBLIC: published,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  if (child.status !== 0) throw new Error(`astro build failed\n${child.stdout}\n${child.stderr}`);
}

/** Serves a folder as a static host would, index.html for folders, 404.html otherwise. */
export async function serveFolder(folder: string): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = path.join(folder, decodeURIComponent(pathname));
    const file =
      existsSync(wanted) && statSync(wanted).isDirectory()
        ? path.join(wanted, 'index.html')
        : wanted;
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, { 'Content-Type': typeOf(found ? file : '.html') });
    createReadStream(found ? file : path.join(folder, '404.html')).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const typeOf = (file: string): string => TYPES[path.extname(file)] ?? 'application/octet-stream';
