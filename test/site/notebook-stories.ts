import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NOTEBOOKS } from '../../notebooks/index.ts';
import type { Stage } from './stage.ts';

const LOCALES = ['', 'en/', 'es/'];
/** The stories of the notebooks, told in a browser; a small release lacks some of their figures. */
export const describeNotebookStories = ({ site, visit }: Stage): void => {
  describe('notebooks', () => {
    const ids = NOTEBOOKS.map(({ id }) => id);
    const pages = LOCALES.flatMap((locale) =>
      ['cadernos/', ...ids.map((id) => `cadernos/${id}/`)].map((slug) => locale + slug),
    );

    it.each(pages)(
      '/%s asks no other host, fits a phone and draws at its width',
      async (address) => {
        const found = await visit(
          address,
          async (page, { requests, problems }) => ({
            foreign: requests.filter((each) => !/^(?:http:\/\/127\.0\.0\.1|data:)/.test(each)),
            problems,
            overflow: await page.evaluate(
              () => document.documentElement.scrollWidth - window.innerWidth,
            ),
            wide: await page.locator('.nb-wide:visible').count(),
          }),
          { viewport: { width: 390, height: 844 } },
        );
        expect(found).toEqual({ foreign: [], problems: [], overflow: 0, wide: 0 });
      },
    );

    it('shows each figure with its sentence, table, source and code', async () => {
      const figures = await visit('cadernos/primeiros-passos/', (page) =>
        page.locator('[data-chart]').evaluateAll((all) =>
          all.map((chart) => ({
            described: (chart.querySelector('svg[role=img] title')?.textContent ?? '').length > 60,
            said: (chart.querySelector('[data-said]')?.textContent ?? '').length > 20,
            rows: chart.querySelectorAll('table tbody tr').length > 1,
            source: /Dados sintéticos/.test(chart.querySelector('[data-foot]')?.textContent ?? ''),
            code: chart.parentElement?.querySelectorAll('pre').length,
          })),
        ),
      );
      const shown = { described: true, said: true, rows: true, source: true };
      /** Its query and its figure; the series also the module of its break. */
      expect(figures).toEqual([3, 2, 2].map((code) => ({ ...shown, code })));
    });

    it('hands over the figure as an image with its title and source', async () => {
      const svg = await visit('cadernos/primeiros-passos/', async (page) => {
        const waiting = page.waitForEvent('download');
        await page.locator('[data-chart] [data-image="svg"]').first().click();
        return readFileSync(await (await waiting).path(), 'utf8');
      });
      expect(svg).toMatch(/<path[^>]+stroke="rgb/);
      expect(svg).toContain('Dados sintéticos');
    });

    it('lets everything be downloaded, to be run again', () => {
      const folder = path.join(site().dist, 'cadernos/primeiros-passos');
      const files = unzipSync(readFileSync(path.join(folder, 'primeiros-passos.zip')));
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining([
          'primeiros-passos/primeiros-passos.en.html',
          'primeiros-passos/anos.sql',
          'primeiros-passos/anos.ts',
          'quebra.ts',
          'primeiros-passos/primeiros-passos.R',
        ]),
      );
      const rows = strFromU8(files['primeiros-passos/anos.csv'] ?? new Uint8Array());
      expect(rows).toBe(readFileSync(path.join(folder, 'anos.csv'), 'utf8'));
      expect(rows).toMatch(/^ano,todos,imigrantes\n\d{4},\d+,\d+\n/);
    });
  });
};
