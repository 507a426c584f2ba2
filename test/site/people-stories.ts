import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { CompactCube } from '../../pipeline/registry/public-files.ts';
import { decodeCompact } from '../../site/tables/decode.ts';
import type { Stage } from './stage.ts';
import { drawn, opened, save } from './table-stories.ts';

const LOCALES = { pt: '', en: 'en/', es: 'es/' } as const;
type Locale = keyof typeof LOCALES;
const EACH = Object.keys(LOCALES) as Locale[];

const WORDS = {
  pt: { women: 'Feminino', source: 'Fonte:', why: /grupos de pelo menos 5/ },
  en: { women: 'Female', source: 'Source:', why: /groups of at least 5/i },
  es: { women: 'Femenino', source: 'Fuente:', why: /grupos de al menos 5/i },
} as const;

const RORAIMA = '14';
const VENEZUELA = 'VEN';
const WOMAN = '2';

type Month = { readonly month: string; readonly count: number };

/** Women of Venezuela admitted in Roraima in the month that has most of them, from the published cells. */
const admittedWomen = (published: string): Month => {
  const file = path.join(published, 'cubes/caged.compact.json');
  const cube = decodeCompact(JSON.parse(readFileSync(file, 'utf8')) as CompactCube);
  const code = (id: string, row: number): string => {
    const column = cube.columns.get(id);
    return column?.codes[column.index[row] ?? 0] ?? '';
  };
  const months = new Map<string, number>();
  for (let row = 0; row < cube.rows; row++) {
    const wanted =
      code('pais_nascimento', row) === VENEZUELA &&
      code('uf', row) === RORAIMA &&
      code('sexo', row) === WOMAN;
    if (!wanted) continue;
    const month = `${code('ano', row)}-${code('mes', row)}`;
    const count = cube.measures.get('admissoes')?.[row] ?? 0;
    months.set(month, (months.get(month) ?? 0) + count);
  }
  const [first] = [...months].toSorted((a, b) => b[1] - a[1]);
  return { month: first?.[0] ?? '', count: first?.[1] ?? 0 };
};

/** Chooses an option of a control, as a person does, and waits for the table. */
const choose = async (page: Page, name: string, value: string): Promise<void> => {
  const select = page.locator(`[name="${name}"]`).first();
  if ((await select.inputValue()) !== value) await drawn(page, () => select.selectOption(value));
};

/** Pages of municipalities of a language where a figure is withheld. */
const withheldTowns = (dist: string, prefix: string): readonly string[] =>
  globSync(`${prefix}lugares/*/*/index.html`, { cwd: dist })
    .toSorted()
    .filter((file) => readFileSync(path.join(dist, file), 'utf8').includes('class="withheld"'))
    .map((file) => file.replace(/index\.html$/, ''));

/** The stories of who the site is for, from the first page to what they take away. */
export const describePeopleStories = ({ site, visit }: Stage): void => {
  describe.each(EACH)('people, in %s', (locale) => {
    const prefix = LOCALES[locale];
    const words = WORDS[locale];

    it('a journalist finds the Venezuelan women admitted in Roraima in a month, cites and draws it', async () => {
      const { month, count } = admittedWomen(site().published);
      const story = await visit(prefix, async (page, { problems }) => {
        await page.locator('#menu a[href*="caged"]').click();
        await opened(page);
        await choose(page, 'linha.0', 'pais_nascimento');
        await choose(page, 'coluna.0', 'sexo');
        await choose(page, 'conteudo', 'admissoes');
        await choose(page, 'ate', month);
        await choose(page, 'de', month);
        await page.locator('[data-filter="uf"] summary').first().click();
        await page.locator('[data-filter="uf"] [data-search]').first().fill('rorâi');
        const roraima = page
          .locator(`[data-filter="uf"] [data-option][value="${RORAIMA}"]`)
          .first();
        await drawn(page, () => roraima.check());
        const table = page.locator('.vt-scroll table').first();
        const line = table.locator('tbody tr', { hasText: 'Venezuela' }).first();
        const heading = table.locator('thead th', { hasText: words.women }).first();
        const across = async (cell: Locator): Promise<number> => {
          const box = await cell.boundingBox();
          return Math.round((box?.x ?? 0) + (box?.width ?? 0));
        };
        const column = await across(heading);
        const cells = await Promise.all(
          (await line.locator('td').all()).map(async (cell) => ({
            text: await cell.innerText(),
            under: (await across(cell)) === column,
          })),
        );
        const chart = readFileSync(await save(page, 'chart'), 'utf8');
        await page.locator('[data-cite] summary').first().click();
        const cited = page.locator('[data-citation="abnt"]').first();
        await expect.poll(() => cited.innerText()).toContain('VÍNCULO.');
        return { cells, chart, cited: await cited.innerText(), problems };
      });
      expect(count).toBeGreaterThan(0);
      const women = story.cells.filter(({ under }) => under).map(({ text }) => text);
      expect(women.map((each) => each.replaceAll(/\D/g, ''))).toEqual([String(count)]);
      expect(story.cited).toContain(`f.uf=${RORAIMA}`);
      expect(story.cited).toContain(`periodo=${month}`);
      expect(story.chart).toContain(words.source);
      expect(story.chart).toContain('Venezuela');
      expect(story.problems).toEqual([]);
    });

    it('a mayor opens the municipality, sees an x, learns why and opens the nearest table', async () => {
      const [town = ''] = withheldTowns(site().dist, prefix);
      const slug = town.split('/').at(-2) ?? '';
      const list = town.replace(`${slug}/`, 'municipios/');
      const story = await visit(list, async (page, { problems }) => {
        await page.locator(`main a[href$="/${slug}/"]`).first().click();
        const sign = page.locator('a.withheld').first();
        const said = await sign.innerText();
        await sign.focus();
        await page.keyboard.press('Enter');
        const section = page.locator('section', { has: page.locator('#omitido') });
        await expect.poll(() => page.url()).toContain('#omitido');
        const why = await section.innerText();
        await expect
          .poll(
            () => section.locator('h2').evaluate((title) => title.getBoundingClientRect().top),
            {
              timeout: 15_000,
            },
          )
          .toBeLessThan(900);
        await section.locator('a[href$="#tabela"]').click();
        await opened(page);
        const figures = await page.locator('.vt-scroll tbody td').allInnerTexts();
        return { said, why, figures, problems };
      });
      expect(town).not.toBe('');
      expect(story.said).toMatch(/^x/);
      expect(story.why).toMatch(words.why);
      expect(story.figures.some((each) => /\d/.test(each))).toBe(true);
      expect(story.problems).toEqual([]);
    });
  });
};
