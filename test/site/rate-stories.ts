import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Stage } from './stage.ts';
import { LOCALES, EACH, retitled, digits, UFS, TOWNS, WORLD } from './told-maps.ts';

/** The stories of maps counted per thousand, told in a browser. */
export const describeRateStories = ({ visit }: Stage): void => {
  describe('maps of rates', () => {
    const rated = async (page: Page, map: string): Promise<string> => {
      const said = page.locator(`${map} [data-said]`);
      await page.waitForFunction(
        (selector) => !document.querySelector<HTMLElement>(`${selector} [data-said]`)?.hidden,
        map,
      );
      return said.innerText();
    };
    const WORDS = { pt: 'por mil', en: 'per thousand', es: 'por mil' } as const;
    const tenths = (text: string): number => Number(digits(text)) / 10;

    it.each(EACH)(
      'in %s, follow the slider, keep the choice in the address and say what they divide',
      async (locale) => {
        const address = `${LOCALES[locale]}rais/`;
        const found = await visit(address, async (page, { requests, problems }) => {
          await page.locator(`${UFS} select[name=contar]`).focus();
          const before = requests.filter((each) => each.includes('rais_todos')).length;
          await page.locator(`${UFS} select[name=contar]`).selectOption('vinculos');
          const said = await rated(page, UFS);
          const title = await page.locator(`${UFS} [data-title]`).innerText();
          await page.locator(`${UFS} input[type=range]`).focus();
          await page.keyboard.press('ArrowLeft');
          await retitled(page, UFS, title);
          const loaded = requests.filter((each) => each.includes('rais_todos'));
          return { said, title, before, loaded, problems, search: new URL(page.url()).search };
        });
        expect(found).toMatchObject({ before: 0, problems: [] });
        expect(found.loaded.map((each) => each.replace(/^.*rais_todos\//, ''))).toEqual([
          'brasil.json',
        ]);
        expect(found.title).toContain(WORDS[locale]);
        expect(found.said).toMatch(/\d[.,]\d/);
        expect(found.search).toContain('mapa.contar=vinculos');
        const again = await visit(`${address}${found.search}`, async (page) => {
          await rated(page, UFS);
          await page.locator(`${UFS} [data-twin] summary`).click();
          const lines = await page.locator(`${UFS} [data-twin-table] tbody tr`).all();
          return {
            title: await page.locator(`${UFS} [data-title]`).innerText(),
            notes: await page.locator(`${UFS} [data-foot]`).innerText(),
            layer: await page.locator(`${UFS} select[name=camada]`).isDisabled(),
            cells: await Promise.all(lines.map((line) => line.locator('th, td').allInnerTexts())),
            areas: await page
              .locator(`${UFS} path[data-area]`)
              .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? '')),
          };
        });
        expect(again.title).toContain('2020');
        expect(again.title).toContain(WORDS[locale]);
        expect(again.notes).toContain('RAIS');
        expect(again.layer).toBe(true);
        const figures = again.cells.filter((cells) =>
          cells.slice(1).every((each) => /\d/.test(each)),
        );
        expect(figures.length).toBeGreaterThan(5);
        for (const [name = '', above = '', below = '', rate = ''] of figures) {
          const exact = (1000 * Number(digits(above))) / Number(digits(below));
          expect(Math.abs(tenths(rate) - exact), name).toBeLessThanOrEqual(0.0501);
          expect(Number(digits(below)) % 10).toBe(0);
        }
        const [first = []] = again.cells;
        expect(again.areas.some((each) => each.startsWith(`${first[0]}: ${first[3]} `))).toBe(true);
      },
    );

    it('load the municípios of the UF shown and nothing else, and burn their definition into the image', async () => {
      const found = await visit('rais/?municipios.contar=vinculos', async (page, { requests }) => {
        await rated(page, TOWNS);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`${TOWNS} [data-image="svg"]`).click(),
        ]);
        return {
          loaded: requests
            .filter((each) => each.includes('rais_todos'))
            .map((each) => each.replace(/^.*rais_todos\//, '')),
          svg: readFileSync(await download.path(), 'utf8').replaceAll(/<[^>]+>/g, ' '),
        };
      });
      expect(found.loaded.length).toBe(2);
      expect(found.loaded).toContain('brasil.json');
      expect(found.svg.replaceAll(/\s+/g, ' ')).toMatch(/arredondados à dezena/);
      expect(found.svg).toContain('por mil');
    });

    it('are not offered on a map of countries', async () => {
      const controls = await visit('rais/mapas/', async (page) => [
        await page.locator(`${WORLD} select[name=contar]`).count(),
        await page.locator('select[name=contar]').count(),
      ]);
      expect(controls[0]).toBe(0);
      expect(controls[1]).toBeGreaterThan(0);
    });
  });
};
