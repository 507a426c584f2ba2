import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Download, Page } from 'playwright-core';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import type { Stage } from './stage.ts';

const LOCALES = { pt: '', en: 'en/', es: 'es/' } as const;
type Locale = keyof typeof LOCALES;
const EACH = Object.keys(LOCALES) as Locale[];

export const drawn = async (page: Page, ask: () => Promise<unknown>): Promise<void> => {
  const next = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        document
          .querySelector('[data-base-table]')
          ?.addEventListener('vt-drawn', () => resolve(), { once: true });
      }),
  );
  await ask();
  await next;
};

/** Waits until the island has taken the table over. */
export const opened = async (page: Page): Promise<void> => {
  await page.locator('.vt').first().locator('button.vt-sort').first().waitFor();
  await page.waitForFunction(
    () => !document.querySelector('[data-base-table]')?.hasAttribute('aria-busy'),
  );
};

export const save = async (page: Page, format: string): Promise<string> => {
  const outputs = page.locator('[data-outputs]').first();
  const button = outputs.locator(`[data-download="${format}"]`);
  if (!(await button.isVisible())) await outputs.locator('summary').first().click();
  const [download] = (await Promise.all([page.waitForEvent('download'), button.click()])) as [
    Download,
    unknown,
  ];
  return download.path();
};

const WORDS: Readonly<
  Record<Locale, { hired: string; women: string; source: string; note: string }>
> = {
  pt: { hired: 'Admissões', women: 'Feminino', source: 'Fonte', note: 'Inclui' },
  en: { hired: 'Hirings', women: 'Female', source: 'Source', note: 'Included' },
  es: { hired: 'Contrataciones', women: 'Femenino', source: 'Fuente', note: 'Incluye' },
};

/** The stories of the cross-table, in a real browser. */
export const describeTableStories = ({ site, visit }: Stage): void => {
  describe.each(EACH)('the cross-table in %s', (locale) => {
    const prefix = LOCALES[locale];
    const words = WORDS[locale];

    it('answers a journalist: women of one country hired in one state in a month, cited and drawn', async () => {
      const address = `${prefix}caged/?linha=pais_nascimento&coluna=sexo&conteudo=admissoes&f.uf=35&periodo=2021-06..2021-06`;
      const story = await visit(address, async (page, { problems }) => {
        await opened(page);
        const table = await page.locator('.vt-scroll').first().innerText();
        const chart = readFileSync(await save(page, 'chart'), 'utf8');
        const image = readFileSync(await save(page, 'chart-png'));
        await page.locator('[data-cite] summary').first().click();
        const cited = page.locator('[data-citation="abnt"]').first();
        await expect.poll(() => cited.innerText()).toContain('VÍNCULO.');
        return { table, chart, image, cited: await cited.innerText(), problems };
      });
      expect(story.problems).toEqual([]);
      expect(story.table).toContain(words.hired);
      expect(story.table).toContain(words.women);
      expect(story.chart).toContain(`${words.source}:`);
      expect(story.image.subarray(1, 4).toString()).toBe('PNG');
      expect(story.image.length).toBeGreaterThan(10_000);
      expect(story.cited).toContain('f.uf=35');
    });

    it('answers a researcher: three variables, Parquet, and code that gives the same figures', async () => {
      const address = `${prefix}rais/?linha=continente,sexo&coluna=ano`;
      const { cells, sql } = await visit(address, async (page) => {
        await opened(page);
        const file = readFileSync(await save(page, 'parquet'));
        await page.locator('[data-reproduce] summary').first().click();
        const code = page.locator('[data-code]').first();
        await expect.poll(() => code.innerText()).toContain('read_parquet');
        const buffer = new Uint8Array(file).buffer as ArrayBuffer;
        return { cells: await parquetReadObjects({ file: buffer }), sql: await code.textContent() };
      });
      const local = path.join(site().published, 'cubes', 'rais.parquet');
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      const result = await connection.runAndReadAll(
        (sql ?? '').replace(/'http[^']*parquet'/, `'${local}'`),
      );
      const keyOf = (each: Record<string, unknown>, suffix: string): string =>
        ['continente', 'sexo', 'ano'].map((id) => String(each[id + suffix] ?? '')).join('|');
      const ours = new Map(
        result.getRowObjectsJson().map((each) => [keyOf(each, ''), Number(each['valor'])]),
      );
      const published = cells.filter(({ valor }) => typeof valor === 'number' && valor !== 0);
      expect(published.length).toBeGreaterThan(20);
      expect(published.map((each) => ours.get(keyOf(each, '_codigo')))).toEqual(
        published.map(({ valor }) => valor),
      );
    });

    it('is worked by the keyboard alone: nested, rotated, drilled, sorted', async () => {
      const story = await visit(`${prefix}rais/`, async (page, { problems }) => {
        const choose = async (name: string, value: string): Promise<void> => {
          const select = page.locator(`[name="${name}"]`).first();
          await select.focus();
          const options = await select
            .locator('option')
            .evaluateAll((all) =>
              (all as HTMLOptionElement[])
                .filter((each) => !each.disabled)
                .map((each) => each.value),
            );
          const at = options.indexOf(await select.inputValue());
          const to = options.indexOf(value);
          const key = to > at ? 'ArrowDown' : 'ArrowUp';
          for (let step = 0; step < Math.abs(to - at); step++)
            await drawn(page, () => page.keyboard.press(key));
        };
        await choose('coluna.0', 'sexo');
        await choose('linha.0', 'regiao');
        const announced: string[] = [];
        const status = page.locator('[data-status]').first();
        await page.locator('[data-rotate]').first().focus();
        await drawn(page, () => page.keyboard.press('Enter'));
        announced.push(await status.innerText());
        await drawn(page, () => page.keyboard.press('Enter'));
        await page.locator('[data-drill="4"]').first().focus();
        await drawn(page, () => page.keyboard.press('Space'));
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded')))
          .toBe('true');
        const open = await page.locator('tr.vt-level-1').first().innerText();
        await page.locator('button[data-sort="total"]').first().focus();
        await drawn(page, () => page.keyboard.press('Enter'));
        announced.push(await status.innerText());
        return { address: page.url(), open, announced, problems };
      });
      expect(story.address).toContain('linha=regiao');
      expect(story.address).toContain('abre=4');
      expect(story.open).toMatch(/Paraná|Santa Catarina|Rio Grande do Sul/);
      expect(story.announced.every((each) => each.length > 10)).toBe(true);
      expect(story.problems).toEqual([]);
    });

    it.each(['light', 'dark'] as const)(
      'has no accessibility violation in %s',
      async (colorScheme) => {
        const found = await visit(
          `${prefix}caged/?linha=uf,sexo&coluna=ano,tipo_movimentacao&camada=continente`,
          async (page) => {
            await opened(page);
            for (const summary of await page
              .locator('.vt')
              .first()
              .locator('details > summary')
              .all())
              await summary.click();
            return violations(page, '.vt');
          },
          { colorScheme },
        );
        expect(found).toEqual([]);
      },
    );
  });

  describe('the cross-table', () => {
    it('loads nothing before it is asked, and little when it is', async () => {
      const { before, after } = await visit('rais/', async (page, { requests }) => {
        const data = () => requests.filter((each) => each.includes('/dados/cubes/'));
        const first = [...data()];
        await drawn(page, () => page.locator('[name="linha.0"]').first().selectOption('sexo'));
        return { before: first, after: data().map((each) => path.basename(each)) };
      });
      expect(before).toEqual([]);
      expect(after).toEqual(['continente-1.json']);
    });

    it('needs a click that carries the note to compare across the break of 2020', async () => {
      const address =
        'caged/?linha=ano&coluna=-&conteudo=admissoes&mostrar=variacao-pct&ordem=rotulo';
      const { guarded, note, crossed, foot } = await visit(address, async (page) => {
        await opened(page);
        const line = page.locator('.vt-scroll').first().locator('tbody tr', { hasText: '2020' });
        const before = await line.innerText();
        const shown = await page.locator('[data-break]').first().innerText();
        await drawn(page, () => page.locator('[data-cross]').first().click());
        return {
          guarded: before,
          note: shown,
          crossed: await line.innerText(),
          foot: await page.locator('[data-foot]').first().innerText(),
        };
      });
      expect(guarded).toContain('..');
      expect(note).toContain('2020');
      expect(crossed).toMatch(/\d,\d/);
      expect(foot).toContain('ATENÇÃO');
    });

    it('offers an average, never a sum, of a stock over years', async () => {
      const text = await visit('rais/?linha=sexo&coluna=-&media=sim', async (page) => {
        await opened(page);
        return page.locator('.vt').first().innerText();
      });
      expect(text).toContain('média anual');
      expect(text).toContain('Não é um número de pessoas');
    });

    it('tells a fixed link from a revised one, and shows what changed', async () => {
      const address =
        'rais/?linha=sexo&coluna=-&periodo=2021&versao=velha&prova=x&antes=total!1*A!total*A';
      const text = await visit(address, async (page) => {
        await opened(page);
        await page.locator('[data-fixed]').first().waitFor();
        return page.locator('.vt').first().innerText();
      });
      expect(text).toContain('Link fixo da versão velha');
      expect(text).toContain('antes 10');
    });

    it('keeps only the lines in sight of a long table, and says how many there are', async () => {
      const { rows, count, reached } = await visit(
        'caged/?linha=mes,pais_nascimento&coluna=sexo&conteudo=admissoes',
        async (page) => {
          await opened(page);
          const table = page.locator('.vt-scroll table').first();
          const onPage = await table.locator('tbody tr').count();
          const total = Number(await table.getAttribute('aria-rowcount'));
          const scroll = page.locator('.vt-scroll').first();
          await scroll.focus();
          await page.keyboard.press('End');
          await expect
            .poll(async () =>
              table.locator('tbody tr:not(.vt-spacer)').last().getAttribute('aria-rowindex'),
            )
            .toBe(String(total));
          return { rows: onPage, count: total, reached: true };
        },
      );
      expect(reached).toBe(true);
      expect(count).toBeGreaterThan(240);
      expect(rows).toBeLessThan(140);
    });

    it('stands alone in a frame, with the way to its own page', async () => {
      const { controls, link, problems } = await visit(
        'incorporar/rais/?linha=sexo',
        async (page, seen) => {
          await opened(page);
          return {
            controls: await page.locator('[data-controls]').isVisible(),
            link: await page.locator('[data-open-table]').getAttribute('href'),
            problems: seen.problems,
          };
        },
      );
      expect({ controls, problems }).toEqual({ controls: false, problems: [] });
      expect(link).toContain('linha=sexo');
    });
  });
};
