import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../browser.ts';
import { medianOf } from './median.ts';

/** Fetched when the bench asks for it: 176 MB that nothing else needs. */
const VERSION = '13.5.0';
const tools = path.resolve(import.meta.dirname, '../../data/bench/tools');
const entry = path.join(tools, 'node_modules/lighthouse/core/index.js');

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

type Report = {
  readonly lhr: {
    readonly categories: Readonly<Record<Category, { readonly score: number | null }>>;
    readonly audits: Readonly<
      Record<string, { readonly score: number | null; readonly title: string }>
    >;
  };
};

type Lighthouse = (url: string, flags: object) => Promise<Report | undefined>;

export type Scores = Readonly<Record<Category, number>>;

/** Lighthouse itself; null when the registry cannot be reached. */
async function install(): Promise<Lighthouse | null> {
  if (!existsSync(entry)) {
    mkdirSync(tools, { recursive: true });
    const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    spawnSync('npm', [...words, '--prefix', tools, `lighthouse@${VERSION}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  if (!existsSync(entry)) return null;
  const { default: run } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  return run;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const score = ({ lhr }: Report, category: Category): number =>
  Math.round((lhr.categories[category].score ?? 0) * 100);

/** What a page lost points for, so that a low score says what to repair. */
function complain(address: string, { lhr }: Report): void {
  const lost = Object.entries(lhr.audits).filter(
    ([, audit]) => audit.score !== null && audit.score < 0.9,
  );
  for (const [id, audit] of lost) console.log(`  ${address || '/'}: ${id} ${audit.score}`);
}

/**
 * Medians of the four scores of Lighthouse as on a phone (simulated slow 4G, processor four times
 * slower), by address. Null when Lighthouse could not be installed.
 */
export async function measureLighthouse(
  url: string,
  addresses: readonly string[],
  rounds: number,
): Promise<ReadonlyMap<string, Scores> | null> {
  const lighthouse = await install();
  if (!lighthouse) return null;
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const scores = new Map<string, Scores>();
  try {
    for (const address of addresses) {
      const reports: Report[] = [];
      for (let round = 0; round < rounds; round++) {
        const report = await lighthouse(url + address, { port, logLevel: 'error' });
        if (report) reports.push(report);
      }
      const median = (category: Category): number =>
        medianOf(reports.map((each) => score(each, category)));
      scores.set(
        address,
        Object.fromEntries(CATEGORIES.map((each) => [each, median(each)])) as Scores,
      );
      const [last] = reports;
      if (last) complain(address, last);
    }
  } finally {
    await browser.close();
  }
  return scores;
}
