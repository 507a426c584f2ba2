import type { Page } from 'playwright-core';

/** Where the pages of each language begin. */
export const LOCALES = { pt: '', en: 'en/', es: 'es/' } as const;

type Locale = keyof typeof LOCALES;
export const EACH = Object.keys(LOCALES) as Locale[];

/** Waits until a map shows another title than the one given. */
export const retitled = async (page: Page, map: string, before: string): Promise<string> => {
  const title = page.locator(`${map} [data-title]`);
  await page.waitForFunction(
    ([selector, old]) => document.querySelector(`${selector} [data-title]`)?.textContent !== old,
    [map, before] as const,
  );
  return title.innerText();
};

export const digits = (text: string): string => text.replaceAll(/\D/g, '');
export const UFS = '[data-key="mapa"]';
export const TOWNS = '[data-key="municipios"]';
export const WORLD = '[data-key="mundo"]';
