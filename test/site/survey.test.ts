import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsInThemes } from './axe.ts';
import { openStage } from './stage.ts';
import { fullestPage, templatesOf } from './templates.ts';

/** What one page, opened on a phone and then widened, turned out to be. */
type Surveyed = {
  readonly address: string;
  readonly title: string;
  readonly problems: readonly string[];
  readonly foreign: readonly string[];
  readonly cookies: number;
  /** Pixels that stick out of a phone. */
  readonly over: number;
  readonly violations: readonly string[];
  /** Keys that lead to the content, the menu, the search and the foot, as eMAG numbers them. */
  readonly keys: string;
};

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
/** Pages open at the same time: one a core. */
const LANES = 2;

const stage = openStage();
const found = new Map<string, Surveyed>();

async function survey(page: Page, address: string): Promise<Surveyed> {
  const [problems, foreign]: [string[], string[]] = [[], []];
  page.removeAllListeners();
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(stage.url()))
      foreign.push(request.url());
  });
  await page.setViewportSize(PHONE);
  await page.goto(`${stage.url()}/${address}`, { waitUntil: 'load' });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await page.setViewportSize(DESK);
  await unfold(page);
  return {
    address,
    title: await page.title(),
    keys: await page.locator('[accesskey]').evaluateAll((all) =>
      all
        .map((each) => each.getAttribute('accesskey'))
        .toSorted()
        .join(''),
    ),
    over,
    violations: await violationsInThemes(page),
    cookies: (await page.context().cookies()).length,
    problems,
    foreign,
  };
}

/** Opens whatever is folded; what opens may ask its table for figures, and is dimmed until they come. */
async function unfold(page: Page): Promise<void> {
  await page
    .locator('main details:not([data-filter])')
    .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}

/** Takes addresses from a list until none is left, all in one page. */
async function walk(browser: Browser, addresses: string[]): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (let address = addresses.shift(); address !== undefined; address = addresses.shift())
    found.set(address, await survey(page, address));
  await context.close();
}

describe('every template of the site', () => {
  beforeAll(async () => {
    const { dist } = stage.site();
    const { templates } = templatesOf(dist);
    const addresses = ['', 'en', 'es'].flatMap((language) =>
      templates.flatMap((template) => fullestPage(dist, template, language) ?? []),
    );
    const left = addresses.map((file) => file.replace(/index\.html$/, ''));
    await Promise.all(Array.from({ length: LANES }, () => walk(stage.browser(), left)));
  }, 600_000);

  it('has a page in each language, and every page has a template', () => {
    const { templates, unexplained } = templatesOf(stage.site().dist);
    expect(unexplained).toEqual([]);
    const unspoken = templates.flatMap(({ source, built }) =>
      source === '404.astro'
        ? []
        : [/^(?!e[ns]\/)/, /^en\//, /^es\//]
            .filter((language) => !built.some((file) => language.test(file)))
            .map((language) => `${source} ${language.source}`),
    );
    expect(unspoken).toEqual([]);
    expect(found.size).toBeGreaterThan(3 * 30);
  });

  it('has no violation that axe finds, in any language or theme', () => {
    expect(withFault(({ violations }) => violations)).toEqual([]);
  });

  it('fits a phone', () => {
    expect(withFault(({ over }) => (over > 0 ? [`${over} px`] : []))).toEqual([]);
  });

  it('reports no error, asks no other host and sets no cookie', () => {
    expect(withFault(({ problems, foreign }) => [...problems, ...foreign])).toEqual([]);
    expect(withFault(({ cookies }) => (cookies > 0 ? ['cookie'] : []))).toEqual([]);
  });

  it('has the four shortcuts of eMAG, except in a frame', () => {
    const framed = /incorporar\//;
    const wrong = withFault(({ address, keys }) =>
      framed.test(address) || keys === '1234' ? [] : [keys],
    );
    expect(wrong).toEqual([]);
  });

  it('names itself and the site in the title', () => {
    expect(
      withFault(({ title }) => (/Vínculo/.test(title) && title.length > 10 ? [] : [title])),
    ).toEqual([]);
  });
});

const withFault = (faults: (page: Surveyed) => readonly string[]): readonly string[] =>
  [...found.values()].flatMap((page) => faults(page).map((each) => `/${page.address} ${each}`));
