import { describe, expect, it } from 'vitest';
import type { Stage } from './stage.ts';
import { drawn, opened } from './table-stories.ts';

/** What somebody who never opened a cross-table stumbles on, and the way on each time. */
export const describeNewcomerStories = ({ visit }: Stage): void => {
  describe('a newcomer to the cross-table', () => {
    it('says why a stock is not summed, and offers the average in one click', async () => {
      const { refused, average } = await visit('rais/', async (page) => {
        await drawn(page, () => page.locator('[name="linha.0"]').first().selectOption('sexo'));
        const box = page.locator('[data-notices]').first();
        const words = await box.innerText();
        await drawn(page, () => box.locator('[data-average]').click());
        return { refused: words, average: await page.locator('caption').first().innerText() };
      });
      expect(refused).toContain('não se somam entre anos');
      expect(average).toContain('média anual');
    });

    it('draws the break of the series, and says it to those who do not see the rule', async () => {
      const { marked, legend } = await visit('caged/?linha=ano&coluna=sexo', async (page) => {
        await opened(page);
        const table = page.locator('.vt-scroll').first();
        await table.locator('tr.vt-broken').first().waitFor();
        return {
          marked: await table.locator('tr.vt-broken th').allInnerTexts(),
          legend: await page.locator('[data-foot]').first().innerText(),
        };
      });
      expect(marked).toHaveLength(1);
      expect(marked[0]).toContain('2020');
      expect(marked[0]).toContain('quebra na série');
      expect(legend).toContain('Linha tracejada');
    });

    it('tells an empty selection from a filter by what the base does not have', async () => {
      const empty = await visit(
        'caged/?linha=municipio&coluna=sexo&vazias=nao&f.pais_nascimento=PRT&f.uf=11&periodo=2018-01..2018-01',
        async (page) => {
          await opened(page);
          const box = page.locator('[data-notices]').first();
          await box.waitFor();
          const said = await page.locator('[data-status]').first().innerText();
          await drawn(page, () => box.locator('[data-unfilter]').click());
          return { said, address: page.url() };
        },
      );
      expect(empty.said).toMatch(/Nenhuma linha|omitidos|zero/);
      expect(empty.address).not.toContain('f.uf');
      const unknown = await visit('caged/?linha=uf&coluna=sexo&f.pais_nascimento=QQQ', (page) =>
        page.locator('[data-notices]').first().innerText(),
      );
      expect(unknown).toContain('QQQ');
    });

    it('keeps what was asked for when it could not be loaded, and loads it on the second try', async () => {
      const { kept, caption, address } = await visit('rais/', async (page) => {
        await page.context().setOffline(true);
        const select = page.locator('[name="linha.0"]').first();
        await select.selectOption('uf');
        const retry = page.locator('[data-retry]').first();
        await retry.waitFor();
        const before = await select.inputValue();
        await page.context().setOffline(false);
        await drawn(page, () => retry.click());
        return {
          kept: before,
          caption: await page.locator('caption').first().innerText(),
          address: page.url(),
        };
      });
      expect(kept).toBe('uf');
      expect(caption).toContain('por Unidade da Federação');
      expect(address).toContain('linha=uf');
    });

    it('ticks everything a search found, without accents', async () => {
      const address = await visit('rais/', async (page) => {
        await opened(page);
        const panel = page.locator('[data-filter="uf"]').first();
        await panel.locator('summary').click();
        await panel.locator('[data-search]').fill('PARA');
        await drawn(page, () => panel.locator('[data-mark-found]').click());
        return page.url();
      });
      const codes = new URL(address).searchParams.get('f.uf')?.split(',');
      expect(new Set(codes)).toEqual(new Set(['15', '25', '41']));
    });

    it('nests four variables on an axis', async () => {
      const { levels, caption } = await visit(
        'rais/?linha=regiao,uf,sexo,ano&coluna=-',
        async (page) => {
          await opened(page);
          const parts = ['vt-level-0', 'vt-level-1', 'vt-level-2', 'vt-level-3'];
          const counts = await Promise.all(
            parts.map((each) => page.locator(`tbody tr.${each}`).count()),
          );
          return { levels: counts, caption: await page.locator('caption').first().innerText() };
        },
      );
      expect(levels.every((count) => count > 0)).toBe(true);
      expect(caption).toContain('por região, Unidade da Federação, sexo e ano');
    });

    it('confirms a copy beside the button, where the reader looks', async () => {
      const said = await visit('rais/', async (page) => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await opened(page);
        const outputs = page.locator('[data-outputs]').first();
        await outputs.locator('summary').nth(1).click();
        const button = outputs.locator('[data-link="living"]');
        await button.click();
        await expect.poll(() => button.getAttribute('data-done')).not.toBeNull();
        return page.evaluate(() => navigator.clipboard.readText());
      });
      expect(said).toMatch(/rais\/#tabela$/);
    });

    it('loads nothing for a jump to a note of the same page, nor to be cited', async () => {
      const asked = await visit('rais/', async (page, { requests }) => {
        await opened(page);
        await page.evaluate(() => (location.hash = '#notas'));
        await page.locator('[data-cite] summary').first().click();
        const cited = page.locator('[data-citation="abnt"]').first();
        await expect.poll(() => cited.textContent()).toContain('VÍNCULO.');
        return requests.filter((each) => each.includes('/dados/cubes/'));
      });
      expect(asked).toEqual([]);
    });

    it('shows a phone the table first, and the controls when they are asked for', async () => {
      const { before, after } = await visit(
        'rais/#tabela',
        async (page) => {
          await opened(page);
          const controls = page.locator('[data-controls]').first();
          const hidden = await controls.isVisible();
          const build = page.locator('[data-build]').first();
          await build.click();
          const shown = await controls.isVisible();
          await page.locator('[data-built]').first().click();
          const back = await build.evaluate((button) => button === document.activeElement);
          return { before: hidden, after: shown && back && !(await controls.isVisible()) };
        },
        { viewport: { width: 390, height: 844 } },
      );
      expect({ before, after }).toEqual({ before: false, after: true });
    });
  });
};
