import type { Browser, CDPSession } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { medianOf } from './median.ts';

/** Slow 4G as Lighthouse simulates it, bytes per second, and a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};
const PROCESSOR = { rate: 4 };

/** Compressed bytes of the files a page fetched, by kind, and how many they were. */
export type Weight = {
  readonly scripts: number;
  readonly fonts: number;
  readonly all: number;
  readonly requests: number;
  readonly pieces: readonly number[];
};

const listen = async (session: CDPSession) => {
  const urls = new Map<string, string>();
  const fetched: { readonly url: string; readonly bytes: number }[] = [];
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response }) =>
    urls.set(requestId, response.url),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) =>
    fetched.push({ url: urls.get(requestId) ?? '', bytes }),
  );
  return fetched;
};

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** What a page fetches before anybody touches it. */
export async function measureWeight(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const fetched = await listen(await context.newCDPSession(page));
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  const ending = (end: string): number =>
    sum(fetched.filter((each) => each.url.endsWith(end)).map(({ bytes }) => bytes));
  return {
    scripts: ending('.js'),
    fonts: ending('.woff2'),
    all: sum(fetched.map(({ bytes }) => bytes)),
    requests: fetched.length,
    pieces: fetched.filter((each) => each.url.includes('/dados/cubes/')).map(({ bytes }) => bytes),
  };
}

/** Largest piece of the cube that the first change of a table fetches; the worker asks for it, not the page. */
export async function measureFirstShard(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const pieces: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('/dados/cubes/'))
      pieces.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('[name="linha.0"]').first().selectOption('sexo');
  await page.waitForFunction(() => location.search.includes('linha=sexo'));
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(pieces);
  await context.close();
  return Math.max(0, ...sizes);
}

export type Opening = {
  /** First text or picture on screen, in milliseconds. */
  readonly painted: number;
  /** The earliest click on a header that the table answers, not before there is something to see. */
  readonly interactive: number;
  /** The same table stands sorted on the page: worker, piece of the cube and drawing included. */
  readonly answered: number;
};

/**
 * Clicks a header of the first table the moment it can be clicked, and says when that was and when the
 * table stood sorted. Runs in the page, so that no wait of ours is counted as the page's.
 */
const clickEarly = (): void => {
  const times = globalThis as { opening?: Partial<Opening> };
  const opening: Partial<Opening> = (times.opening = {});
  const click = (): void => {
    const root = document.querySelector('[data-base-table]');
    const header = root?.querySelector<HTMLButtonElement>('button.vt-sort');
    if (!root || !header || opening.interactive !== undefined) return;
    watcher.disconnect();
    const before = root.querySelector('tbody')?.textContent;
    root.addEventListener('vt-drawn', () => {
      if (
        !location.search.includes('ordem=') ||
        root.querySelector('tbody')?.textContent === before
      )
        throw new Error('the click was not answered');
      Object.assign(opening, { answered: performance.now() });
    });
    Object.assign(opening, { interactive: performance.now() });
    header.click();
  };
  const watcher = new MutationObserver(click);
  watcher.observe(document, { childList: true, subtree: true });
};

/** Medians of opening a table for the first time on a slow phone: nothing cached, one browser a round. */
export async function measureOpening(url: string, rounds: number): Promise<Opening> {
  const all: Opening[] = [];
  for (let round = 0; round < rounds; round++) {
    const browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', PROCESSOR);
    await page.addInitScript(clickEarly);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(
      () => (globalThis as { opening?: Partial<Opening> }).opening?.answered !== undefined,
    );
    all.push(
      await page.evaluate(() => ({
        ...(globalThis as unknown as { opening: Opening }).opening,
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      })),
    );
    await browser.close();
  }
  const median = (name: keyof Opening): number => medianOf(all.map((each) => each[name]));
  return {
    painted: median('painted'),
    interactive: medianOf(all.map((each) => Math.max(each.painted, each.interactive))),
    answered: median('answered'),
  };
}
