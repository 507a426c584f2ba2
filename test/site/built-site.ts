import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseOptions } from '../../pipeline/arguments.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { runPipeline } from '../../pipeline/run.ts';

const project = path.resolve(import.meta.dirname, '../..');

export type BuiltSite = {
  /** Folder of the built pages. */
  readonly dist: string;
  /** Folder of the published files it was built from. */
  readonly published: string;
};

/** Runs the pipeline on a small synthetic population and builds the site of it, in a new folder. */
export async function buildSmallSite(): Promise<BuiltSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-site-'));
  const [raw, work, published, dist] = ['raw', 'work', 'public', 'dist'].map((each) =>
    path.join(folder, each),
  ) as [string, string, string, string];
  const folders = ['--raw', raw, '--work', work, '--out', published];
  const request = parseOptions([...folders, '--scale', '0.0001', '--years', '2018-2021']);
  await runPipeline(request, { progress: silentProgress, environment: {} });
  astroBuild({ dist, published });
  return { dist, published };
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
