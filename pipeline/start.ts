import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseOptions, type RunRequest } from './arguments.ts';
import { reportFailure } from './engine/failure.ts';
import { lineProgress, tracked } from './engine/progress.ts';
import { refuseLeaks } from './4-protect/attack/leaks/refuse-leaks.ts';
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
  await buildSite();
  if (!words.includes('--no-serve')) await serve();
}

async function develop(request: RunRequest): Promise<void> {
  if (!existsSync(path.join(request.out, 'manifest.json'))) await runPipeline(request);
  const { dev } = await import('astro');
  const server = await dev({ server: { port: 4321 } });
  console.log(`\nhttp://localhost:${server.address.port}/`);
}

async function buildSite(): Promise<void> {
  const { build } = await import('astro');
  const at = { stage: 'sítio', step: 'páginas em dist/' };
  await tracked(lineProgress(), at, () => build({ logLevel: 'warn' }));
  const scan = { stage: 'sítio', step: 'varredura dos bytes' };
  await tracked(
    lineProgress(),
    scan,
    () => refuseLeaks('dist'),
    ({ files }) => ({ note: `${files} arquivos` }),
  );
}

async function serve(): Promise<void> {
  const { preview } = await import('astro');
  const server = await preview({ logLevel: 'error', server: { port: 4321 } });
  console.log(`\nPronto: http://localhost:${server.port}/  (Ctrl+C encerra)`);
}

await main(process.argv.slice(2)).catch(reportFailure);
