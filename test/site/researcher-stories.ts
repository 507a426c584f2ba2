import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { laboratoryTexts } from '../../site/laboratory/text.ts';
import { texts } from '../../site/text/index.ts';
import { hasPython, hasR, runPython, runR } from '../run-programs.ts';
import type { Stage } from './stage.ts';

const LOCALES = { pt: '', en: 'en/', es: 'es/' } as const;
type Locale = keyof typeof LOCALES;
const EACH = Object.keys(LOCALES) as Locale[];

/** Follows the link of these words inside a part of the page. */
const follow = async (page: Page, part: string, words: string): Promise<void> => {
  await page.locator(part).getByRole('link', { name: words, exact: true }).first().click();
  await page.waitForLoadState('networkidle');
};

const codeOf = (page: Page, section: string, language: string): Promise<string> =>
  page
    .locator(`#${section} [data-copied]`)
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^${language}`) }) })
    .first()
    .locator('pre')
    .innerText();

const save = async (page: Page, ending: string): Promise<string> => {
  const [download] = (await Promise.all([
    page.waitForEvent('download'),
    page.locator(`#arquivos a[href$="${ending}"]`).first().click(),
  ])) as [Download, unknown];
  return download.path();
};

/** From the home page to a regression in one's own tool, as a researcher goes. */
export const describeResearcherStories = ({ visit }: Stage): void => {
  describe.each(EACH)('a researcher in %s', (locale) => {
    const { microdata } = texts[locale];

    it('goes from the home page to a file, its checksum, and a regression to run', async () => {
      const found = await visit(LOCALES[locale], async (page, { problems }) => {
        await follow(page, 'main', microdata.door);
        await page.locator('main a[href*="rais-tematico"]').first().click();
        await page.waitForLoadState('networkidle');
        const csv = await save(page, '.csv');
        const parquet = await save(page, '.parquet');
        return {
          files: [csv, parquet].map((file) =>
            createHash('sha256').update(readFileSync(file)).digest('hex'),
          ),
          printed: await page.locator('#arquivos').innerText(),
          programs: {
            r: await codeOf(page, 'regressao', 'R'),
            python: await codeOf(page, 'regressao', 'Python'),
            stata: await codeOf(page, 'regressao', 'Stata'),
          },
          address: page.url(),
          csv: readFileSync(csv, 'utf8').length,
          problems,
        };
      });
      expect(found.address).toMatch(/microdados\/rais-tematico\/$/);
      for (const hash of found.files) expect(found.printed.replaceAll(/\s/g, '')).toContain(hash);
      const files = new URL('../../dados/', found.address.replace(/\/(?:en|es)\//, '/')).href;
      for (const code of Object.values(found.programs)) {
        expect(code).toContain(`${files}microdata/rais-tematico.`);
        expect(code).not.toContain('SITE');
      }
      expect(found.problems).toEqual([]);
    });

    it('finds the laboratory from the data and from a file of rows', async () => {
      const titles = await visit(`${LOCALES[locale]}dados/`, async (page) => {
        await follow(page, 'main', laboratoryTexts[locale].nav);
        const fromData = await page.locator('h1').innerText();
        await page.goBack();
        await page.locator('main a[href*="rais-geografico"]').first().click();
        await follow(page, 'main', laboratoryTexts[locale].open);
        return [
          fromData,
          await page.locator('h1').innerText(),
          await page.locator('[data-sql]').inputValue(),
        ];
      });
      expect(titles.slice(0, 2)).toEqual([
        laboratoryTexts[locale].title,
        laboratoryTexts[locale].title,
      ]);
      expect(titles[2]).toContain('rais-geografico.parquet');
    });
  });

  describe('a researcher', () => {
    const printed = (language: string): Promise<string> =>
      visit('microdados/rais-tematico/', (page) => codeOf(page, 'regressao', language));

    it.skipIf(!hasR())('runs the R of the page as it is copied (where R is)', async () => {
      const [terms] = await runR([{ code: await printed('R'), figure: 'length(coef(modelo))' }]);
      expect(terms).toBeGreaterThan(5);
    });

    it.skipIf(!hasPython('pandas', 'pyarrow', 'statsmodels'))(
      'runs the Python of the page as it is copied (where its modules are)',
      async () => {
        const code = await printed('Python');
        const [terms] = await runPython([{ code, figure: 'len(modelo.params)' }]);
        expect(terms).toBeGreaterThan(5);
      },
    );
  });
};
