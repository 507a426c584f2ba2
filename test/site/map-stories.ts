import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Stage } from './stage.ts';
import { LOCALES, EACH, retitled, digits, UFS, TOWNS, WORLD } from './told-maps.ts';

/** The stories of the maps and charts, told in a browser. */
export const describeMapStories = ({ site, visit }: Stage): void => {
  describe('maps by keyboard', () => {
    it.each(EACH)('in %s, walk the UFs by name and open the municípios of one', async (locale) => {
      const found = await visit(`${LOCALES[locale]}rais/`, async (page, { requests }) => {
        const before = await page.locator(`${TOWNS} [data-title]`).innerText();
        const stop = page.locator(`${UFS} path[data-area][tabindex="0"]`);
        await stop.first().focus();
        await page.keyboard.press('p');
        const letter = await page.evaluate(() =>
          document.activeElement?.getAttribute('aria-label'),
        );
        const other = before.includes('Paraná') ? '42' : '41';
        while ((await stop.getAttribute('data-area')) !== other)
          await page.keyboard.press('ArrowRight');
        const told = await page.locator(`${UFS} [data-tip]`).isVisible();
        const asked = requests.length;
        await page.keyboard.press('Enter');
        const title = await retitled(page, TOWNS, before);
        return {
          letter,
          told,
          title,
          other,
          stops: await stop.count(),
          focused: await page.evaluate(() => (document.activeElement as HTMLSelectElement).name),
          files: requests.slice(asked).map((each) => each.replace(/^.*\/dados\//, '')),
        };
      });
      expect(found.letter).toMatch(/^P/);
      expect(found).toMatchObject({ told: true, stops: 1, focused: 'uf' });
      expect(found.title).toContain(found.other === '41' ? 'Paraná' : 'Santa Catarina');
      expect(found.files).toContain(`geo/municipios/${found.other}.topo.json`);
      expect(found.files.filter((each) => /compact|codelists/.test(each))).toEqual([]);
      expect(found.files.some((each) => /cubes\/rais\/municipio-\d+\.json/.test(each))).toBe(true);
    });
  });

  describe('the map of the front page', () => {
    it('changes from stock to flow, keeps the choice in the address and comes back to it', async () => {
      const shown = '[data-home-maps] [data-count]:not([hidden])';
      const found = await visit('', async (page) => {
        const before = await page.locator(`${shown} [data-title]`).innerText();
        await page.locator('[data-home-maps] input[value=CAGED]').check();
        const after = await retitled(page, shown, before);
        await page.locator(`${shown} [data-laid-out]`).waitFor();
        const period = page.locator(`${shown} [name=periodo]`);
        const year = await period.inputValue();
        await period.selectOption(String(Number(year.slice(0, 4)) - 1));
        const earlier = await retitled(page, shown, after);
        const { search } = new URL(page.url());
        await page.reload();
        await page.waitForFunction(
          ([selector, title]) =>
            document.querySelector(`${selector} [data-title]`)?.textContent === title,
          [shown, earlier] as const,
        );
        return { before, after, search, maps: await page.locator(shown).count() };
      });
      expect(found.before).toContain('31 de dezembro');
      expect(found.after).toMatch(/^Admissões/);
      expect(found.search).toMatch(/contar=CAGED&mapa-caged\.periodo=\d{4}/);
      expect(found.maps).toBe(1);
    });
  });

  describe('maps in time', () => {
    it('follow the slider, with their table, and keep the period in the address', async () => {
      const found = await visit('rais/', async (page) => {
        const before = await page.locator(`${UFS} [data-title]`).innerText();
        await page.locator(`${UFS} input[type=range]`).focus();
        await page.keyboard.press('ArrowLeft');
        const after = await retitled(page, UFS, before);
        const areas = await page
          .locator(`${UFS} path[data-area]`)
          .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
        await page.locator(`${UFS} [data-twin] summary`).click();
        const lines = await page.locator(`${UFS} [data-twin-table] tbody tr`).allInnerTexts();
        return { before, after, areas, lines, search: new URL(page.url()).search };
      });
      expect(found.before).toContain('2021');
      expect(found.after).toContain('2020');
      expect(found.search).toContain('mapa.periodo=2020');
      const told = found.areas.filter((each) => /\d/.test(each));
      expect(told.length).toBeGreaterThan(5);
      for (const each of told) {
        const [name = '', figure = ''] = each.split(': ');
        const line = found.lines.find((text) => text.trimStart().startsWith(name)) ?? '';
        expect(digits(line), each).toBe(digits(figure));
      }
    });

    it('play by themselves until a control is touched', async () => {
      const found = await visit('rais/', async (page) => {
        const before = await page.locator(`${UFS} [data-title]`).innerText();
        const play = page.locator(`${UFS} [data-play]`);
        await play.click();
        const first = await retitled(page, UFS, before);
        const second = await retitled(page, UFS, first);
        await page.locator(`${UFS} input[type=range]`).focus();
        await page.keyboard.press('Home');
        return { first, second, pressed: await play.getAttribute('aria-pressed') };
      });
      expect(found.first).toContain('2018');
      expect(found.second).toContain('2019');
      expect(found.pressed).toBe('false');
    });

    it('do not offer to play where less motion was asked for', async () => {
      const shown = await visit('rais/', (page) => page.locator(`${UFS} [data-play]`).isVisible(), {
        reducedMotion: 'reduce',
      });
      expect(shown).toBe(false);
    });

    it('take their table to paper, one of hundreds of lines only when it was opened', async () => {
      const found = await visit('rais/', async (page) => {
        await page.emulateMedia({ media: 'print' });
        const twin = (map: string) => page.locator(`${map} [data-twin]`);
        const shown = (map: string) => twin(map).locator('tbody tr').first().isVisible();
        const closed = [await shown(UFS), await shown(TOWNS)];
        const lines = await twin(TOWNS).locator('tbody tr').count();
        await twin(TOWNS).evaluate((each) => each.setAttribute('open', ''));
        return { closed, lines, opened: await shown(TOWNS) };
      });
      expect(found.lines).toBeGreaterThan(40);
      expect(found).toMatchObject({ closed: [true, false], opened: true });
    });

    it('say by which method their classes were made', async () => {
      const found = await visit('rais/', async (page) => {
        const note = page.locator(`${UFS} .vm-method`);
        const notes = [await note.innerText()];
        for (const method of ['jenks', 'fixed']) {
          await page.locator(`${UFS} select[name=classes]`).selectOption(method);
          await page.waitForFunction(
            ([selector, old]) =>
              document.querySelector(`${selector} .vm-method`)?.textContent !== old,
            [UFS, notes.at(-1) ?? ''] as const,
          );
          notes.push(await note.innerText());
        }
        return { notes, legend: await page.locator(`${UFS} [data-legend]`).innerText() };
      });
      expect(found.notes.map((each) => /quantis|Jenks|fixas/.exec(each)?.[0])).toEqual([
        'quantis',
        'Jenks',
        'fixas',
      ]);
      expect(found.legend).toContain('100 a 999');
    });
  });

  describe('the world of origin', () => {
    it.each(EACH)('in %s, is in the HTML with its table, without JavaScript', async (locale) => {
      const found = await visit(
        `${LOCALES[locale]}rais/mapas/`,
        async (page) => ({
          countries: await page.locator('#mundo path[data-area] title').count(),
          flows: await page.locator('#fluxos [data-flow] title').allTextContents(),
          tables: await page.locator('main table').count(),
        }),
        { javaScriptEnabled: false },
      );
      expect(found.countries).toBeGreaterThan(200);
      expect(found.flows.length).toBeGreaterThan(10);
      expect(found.flows.every((each) => /→.*\d/.test(each))).toBe(true);
      expect(found.tables).toBeGreaterThanOrEqual(5);
    });

    it('shows the flows of one country, and only those', async () => {
      const found = await visit('rais/mapas/', async (page) => {
        const title = await page.locator(`${WORLD} [data-title]`).innerText();
        await page.locator(`${WORLD} select[name=camada]`).selectOption('flows');
        const flows = await retitled(page, WORLD, title);
        await page.locator(`${WORLD} select[name=pais]`).selectOption('HTI');
        await retitled(page, WORLD, flows);
        return {
          origins: await page
            .locator(`${WORLD} [data-flow]`)
            .evaluateAll((all) => all.map((each) => each.getAttribute('data-flow')?.slice(0, 3))),
          list: await page.locator(`${WORLD} [data-flow-rank]`).allInnerTexts(),
        };
      });
      expect(new Set(found.origins)).toEqual(new Set(['HTI']));
      expect(found.list.length).toBeGreaterThan(0);
      expect(found.list.every((each) => each.startsWith('Haiti →'))).toBe(true);
    });

    it('draws a circle for each published figure, larger for more', async () => {
      const found = await visit('rais/mapas/?mundo.camada=circles', async (page) => {
        await page.locator(`${WORLD} [data-over] [data-circle]`).first().waitFor();
        return page.locator(`${WORLD} [data-over] [data-circle]`).evaluateAll((all) =>
          all.map((each) => ({
            radius: Number(each.getAttribute('r')),
            said:
              document
                .querySelector(
                  `[data-key="mundo"] [data-area="${each.getAttribute('data-circle')}"]`,
                )
                ?.getAttribute('aria-label') ?? '',
          })),
        );
      });
      const figures = found.map(({ said }) => Number(digits(said)));
      expect(figures.length).toBeGreaterThan(5);
      expect(figures).toEqual(figures.toSorted((a, b) => b - a));
      expect((found[0]!.radius / found[1]!.radius) ** 2).toBeCloseTo(figures[0]! / figures[1]!, 0);
    });
  });

  describe('images of maps and charts', () => {
    it.each([
      ['rais/mapas/', '#mundo'],
      ['rais/mapas/', '#anos'],
      ['caged/graficos/', '#tempo'],
      ['rais/graficos/', '#paises'],
    ])(
      'of /%s %s carry title, source, notes and address, and need no other file',
      async (address, part) => {
        const svg = await visit(address, async (page) => {
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.locator(`${part} [data-image="svg"]`).first().click(),
          ]);
          return readFileSync(await download.path(), 'utf8');
        });
        const text = svg.replaceAll(/<[^>]+>/g, ' ');
        expect(text).toContain('Fonte:');
        expect(text).toContain('Versão');
        expect(text).toContain(`/${address}`);
        expect(svg.match(/<(path|rect|use|line)/g)!.length).toBeGreaterThan(10);
        expect(svg).not.toMatch(/<path id=[^>]* fill=/);
        expect(svg).not.toMatch(/url\(["']?http|var\(--|class="vm|<image/);
      },
    );

    it('can be had as PNG', async () => {
      const bytes = await visit('rais/graficos/', async (page) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('#tempo [data-image="png"]').first().click(),
        ]);
        return readFileSync(await download.path());
      });
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(bytes.length).toBeGreaterThan(10_000);
    });
  });

  describe('pages of maps and charts', () => {
    it.each(EACH)('in %s, charts say what they show, with figures in a table', async (locale) => {
      const charts = await visit(`${LOCALES[locale]}caged/graficos/`, (page) =>
        page.locator('[data-chart]').evaluateAll((all) =>
          all.map((chart) => ({
            said: (chart.querySelector('[data-said]')?.textContent ?? '').length,
            described: [...chart.querySelectorAll('svg[role=img]')].every(
              (svg) => (svg.getAttribute('aria-label') ?? '').length > 10,
            ),
            rows: chart.querySelectorAll('table tbody tr').length,
            source: /Fonte|Source|Fuente/.test(chart.textContent ?? ''),
          })),
        ),
      );
      expect(charts.length).toBeGreaterThanOrEqual(6);
      for (const each of charts) {
        expect(each).toMatchObject({ described: true, source: true });
        expect(each.said).toBeGreaterThan(30);
        expect(each.rows).toBeGreaterThan(3);
      }
    });

    it('send at most 90 KiB of compressed JavaScript before the first gesture', async () => {
      const sizes = await visit('rais/mapas/', async (_, { requests }) =>
        requests
          .filter((each) => each.endsWith('.js'))
          .map(
            (each) => gzipSync(readFileSync(path.join(site().dist, new URL(each).pathname))).length,
          ),
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThan(90 * 1024);
    });
  });
};
