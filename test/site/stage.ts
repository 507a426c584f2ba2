import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { buildSmallSite, serveFolder, type BuiltSite } from './built-site.ts';

/** What a page asked for and complained about. */
export type Seen = { readonly requests: string[]; readonly problems: string[] };

/** What a story needs of the suite that runs it: the built site, its address, and a page of it. */
export type Stage = {
  readonly site: () => BuiltSite;
  readonly url: () => string;
  readonly browser: () => Browser;
  /** Opens a page in a context of its own. */
  readonly visit: <T>(
    address: string,
    look: (page: Page, seen: Seen) => Promise<T>,
    options?: BrowserContextOptions,
  ) => Promise<T>;
};

type Open = { readonly site: BuiltSite; readonly url: string; readonly browser: Browser };

/** Serves the small site and opens a browser for the tests of a file; closes both after them. */
export function openStage(): Stage {
  let open: (Open & { readonly server: Server }) | undefined;
  beforeAll(async () => {
    const site = await buildSmallSite();
    open = { site, ...(await serveFolder(site.dist)), browser: await launchBrowser() };
  }, 600_000);
  afterAll(async () => {
    await open?.browser.close();
    open?.server.close();
  });
  const opened = (): Open => {
    if (!open) throw new Error('the site is not built yet');
    return open;
  };
  return {
    site: () => opened().site,
    url: () => opened().url,
    browser: () => opened().browser,
    visit: (address, look, options = {}) => visit(opened(), address, look, options),
  };
}

async function visit<T>(
  { browser, url }: Open,
  address: string,
  look: (page: Page, seen: Seen) => Promise<T>,
  options: BrowserContextOptions,
): Promise<T> {
  const context = await browser.newContext({ colorScheme: 'light', ...options });
  const page = await context.newPage();
  const seen: Seen = { requests: [], problems: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.problems.push(message.text());
  });
  await page.goto(`${url}/${address}`, { waitUntil: 'networkidle' });
  try {
    return await look(page, seen);
  } finally {
    await context.close();
  }
}
