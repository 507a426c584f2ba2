import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../pipeline/registry/public-files.ts';
import type { Stage } from './stage.ts';
import { opened } from './table-stories.ts';

const LOCALES = { pt: '', en: 'en/', es: 'es/' } as const;

/** What a page says of the main table when a group could not show its category. */
const WORDS = {
  pt: { why: 'tabela principal', total: 'Total' },
  en: { why: 'main table', total: 'Total' },
  es: { why: 'tabla principal', total: 'Total' },
} as const;

/** Addresses of the tables offered beside withheld cells, cell by cell until one leads to another page. */
const leadsAway = async (page: Page, signs: number): Promise<{ href: string; said: string }> => {
  for (let at = 0; at < signs; at++) {
    await page.locator('#tabela button.vs-x').nth(at).click();
    const box = page.locator('.vs-box');
    await box.locator('li a, .vs-body p + p').first().waitFor();
    const away = box.locator('li a:not([data-search])');
    if ((await away.count()) > 0)
      return {
        href: (await away.first().getAttribute('href')) ?? '',
        said: await box.innerText(),
      };
    await page.keyboard.press('Escape');
  }
  return { href: '', said: '' };
};

/** The stories of the derived cubes and of the files of rows, in a real browser. */
export const describeDetailStories = ({ site, visit }: Stage): void => {
  const catalog = (): Catalog =>
    JSON.parse(readFileSync(path.join(site().published, 'catalog.json'), 'utf8')) as Catalog;

  describe.each(Object.entries(LOCALES))('a derived cube in %s', (locale, prefix) => {
    it('is reached from its base, and holds its newest national total without JavaScript', async () => {
      const cube = catalog().cubes.find(({ id }) => id === 'RAIS_IDADE');
      const latest = cube?.totals['vinculos_ativos_3112']?.at(-1) ?? 0;
      const text = await visit(
        `${prefix}rais/`,
        async (page) => {
          await page.locator('#caracteristicas a').first().click();
          return page.locator('#tabela').innerText();
        },
        { javaScriptEnabled: false },
      );
      const tag = { pt: 'pt-BR', en: 'en', es: 'es' }[locale] ?? 'pt-BR';
      expect(latest).toBeGreaterThan(1000);
      expect(text).toContain(new Intl.NumberFormat(tag, { useGrouping: 'always' }).format(latest));
    });

    it('leads from a category it withholds to the group in the main table', async () => {
      const { href, said } = await visit(
        `${prefix}rais/idade/?linha=uf&coluna=faixa_etaria_6&periodo=2021..2021`,
        async (page) => {
          await opened(page);
          await page.locator('#tabela button.vs-x').first().waitFor();
          return leadsAway(page, 12);
        },
      );
      expect(said).toContain(WORDS[locale as keyof typeof WORDS].why);
      expect(href).toMatch(/\/rais\/\?|^(\.\.\/)+rais\/\?|\.\.\/\?/);
      expect(href).not.toContain('faixa_etaria');
    });
  });

  describe('a derived cube', () => {
    it('opens a broad category on its fine ones, those without detail after their siblings', async () => {
      const lines = await visit(
        'rais/idade/?linha=faixa_etaria_3&coluna=-&abre=1&periodo=2021..2021',
        async (page) => {
          await opened(page);
          return page.locator('#tabela tbody th').allInnerTexts();
        },
      );
      const fine = lines.filter((each) => /24 anos|25 a 29|sem detalhe/.test(each));
      expect(fine[0]).toContain('24 anos');
      expect(fine.at(-1)).toContain('sem detalhe');
    });

    it('never adds means up: a table that would is of signs, with the reason under it', async () => {
      const text = await visit(
        'rais/remuneracao/?linha=uf&coluna=sexo&conteudo=salario_medio&f.municipio=&periodo=2021..2021',
        async (page) => {
          await opened(page);
          return {
            cells: await page.locator('#tabela tbody td').allInnerTexts(),
            foot: await page.locator('#tabela [data-foot]').innerText(),
          };
        },
      );
      expect(text.cells.filter((each) => /\d/.test(each))).toEqual([]);
      expect(text.cells.length).toBeGreaterThan(0);
      expect(text.foot).toContain('média de médias não é média');
    });
  });

  describe('a file of microdata', () => {
    it('is read by the code its page prints, with the number of rows the page says', async () => {
      const file = catalog().microdata?.find(
        ({ base, kind }) => base === 'RAIS' && kind === 'tematico',
      );
      const sql = await visit('microdados/rais-tematico/', (page) =>
        page.locator('#ler pre').first().innerText(),
      );
      const local = path.join(site().published, 'microdata', 'rais-tematico.parquet');
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      const counted = await connection.runAndReadAll(
        sql.replace(/'http[^']*rais-tematico\.parquet'/, `'${local}'`),
      );
      const rows = counted.getRowObjectsJson().map((each) => Number(each['linhas']));
      expect(sql).toMatch(/http:\/\/127\.0\.0\.1:\d+\/dados\/microdata\//);
      expect(rows.reduce((sum, each) => sum + each, 0)).toBe(file?.rows);
    });

    it('is cited with version and address, and has the checksum that is printed', async () => {
      const { cited, sums } = await visit('en/microdados/caged-geografico/', async (page) => ({
        cited: await page.locator('#citar pre').allInnerTexts(),
        sums: await page.locator('#arquivos tbody code').allInnerTexts(),
      }));
      const version = catalog().dataVersion;
      expect(cited.join('\n')).not.toMatch(/@@|\[address/);
      for (const each of cited) expect(each).toContain(version);
      for (const each of cited) expect(each).toContain('/en/microdados/caged-geografico/');
      const hashes = ['parquet', 'csv'].map((suffix) =>
        createHash('sha256')
          .update(
            readFileSync(path.join(site().published, 'microdata', `caged-geografico.${suffix}`)),
          )
          .digest('hex'),
      );
      expect(sums.toSorted()).toEqual(hashes.toSorted());
    });
  });
};
