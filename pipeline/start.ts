import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseOptions, type RunRequest } from './arguments.ts';
import { reportFailure } from './engine/failure.ts';
import { lineProgress, tracked } from './engine/progress.ts';
import { refuseLeaks } from './4-protect/attack/leaks/refuse-leaks.ts';
import type { Manifest } from './registry/public-files.ts';
import { runPipeline } from './run.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** What to do with the site once the data are there. */
const FLAGS = ['--no-serve', '--dev'];

/**
 * `npm start`: pipeline, site into dist/, local server. `npm run build` (`--no-serve`) stops before
 * the server; `npm run dev` (`--dev`) serves the sources and runs the pipeline only without data.
 */
async function main(words: readonly string[]): Promise<void> {
  const request = parseOptions(words.filter((word) => !FLAGS.includes(word)));
  process.env['VINCULO_PUBLIC'] = path.resolve(request.out);
  if (words.includes('--dev')) return develop(request);
  await runPipeline(request);
  await buildSite(request);
  if (!words.includes('--no-serve')) await serve();
}

async function develop(request: RunRequest): Promise<void> {
  if (!existsSync(path.join(request.out, 'manifest.json'))) await runPipeline(request);
  const { dev } = await import('astro');
  const server = await dev({ server: { port: 4321 } });
  console.log(`\nhttp://localhost:${server.address.port}/`);
}

async function buildSite({ out }: RunRequest): Promise<void> {
  const { build } = await import('astro');
  const at = { stage: 'sítio', step: 'páginas em dist/' };
  await tracked(lineProgress(), at, () => build({ logLevel: 'warn' }));
  const scan = { stage: 'sítio', step: 'varredura dos bytes' };
  await tracked(
    lineProgress(),
    scan,
    () => refuseLeaks('dist', publishedHashes(out)),
    ({ files }) => ({ note: `${files} arquivos` }),
  );
}

/** The published files, which were scanned before they were published. */
function publishedHashes(folder: string): ReadonlySet<string> {
  const { files } = JSON.parse(
    readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
  ) as Manifest;
  return new Set(files.map(({ sha256 }) => sha256));
}

async function serve(): Promise<void> {
  const { preview } = await import('astro');
  const server = await preview({ logLevel: 'error', server: { port: 4321 } });
  console.log(`\nPronto: http://localhost:${server.port}/  (Ctrl+C encerra)`);
}

await main(process.argv.slice(2)).catch(reportFailure);
