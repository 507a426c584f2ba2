import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The themes a reader may choose, as the root element names them. */
export const THEMES = ['light', 'dark', 'contrast'] as const;

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on colours: all that a theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

const run = async (
  page: Page,
  part: string,
  runOnly: readonly string[],
): Promise<readonly string[]> => {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], selectors: false });
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run('${part}', ${options}).then((result) => result.violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
};

/** Violations inside a part of an open page, as it stands. */
export async function violations(page: Page, part = 'html'): Promise<readonly string[]> {
  await page.evaluate(source);
  return run(page, part, EVERY_RULE);
}

/** Violations of a whole page: every rule in the first theme, those of colour in the others. */
export async function violationsInThemes(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const all: string[] = [];
  for (const [at, theme] of THEMES.entries()) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    const found = await run(page, 'html', at === 0 ? EVERY_RULE : COLOUR_RULES);
    all.push(...found.map((each) => `${theme}: ${each}`));
  }
  return all;
}
