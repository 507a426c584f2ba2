import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../pipeline/registry/public-files.ts';
import { openStage } from './stage.ts';

const LOCALES = { pt: '', en: 'en/', es: 'es/' };
const SLUGS = [
  '',
  'rais/',
  'caged/',
  'ctps/',
  'rais/mapas/',
  'caged/graficos/',
  'rais/idade/',
  'rais/remuneracao/',
  'microdados/',
  'microdados/rais-tematico/',
  'laboratorio/',
  'metodos/',
  'sigilo/',
  'qualidade/',
  'cadernos/',
  'cadernos/salarios/',
  'dados/',
  'sobre/',
  'acessibilidade/',
];

const stage = openStage();
const { visit } = stage;

describe('every page', () => {
  it('carries the synthetic banner and says that it is not official, in its language', () => {
    const words = {
      pt: ['Dados sintéticos de demonstração', 'não é um sítio oficial'],
      en: ['synthetic', 'not an official'],
      es: ['sintéticos', 'no es un sitio oficial'],
    };
    for (const [locale, prefix] of Object.entries(LOCALES)) {
      for (const slug of SLUGS) {
        const html = readFileSync(
          path.join(stage.site().dist, prefix, slug, 'index.html'),
          'utf8',
        ).toLowerCase();
        for (const each of words[locale as keyof typeof words]) {
          expect(html, `${prefix}${slug}`).toContain(each.toLowerCase());
        }
      }
    }
  });
});

describe('tables', () => {
  const table = '.vt-scroll table, table';

  it('holds the default view in the HTML, readable without JavaScript', async () => {
    const catalog = JSON.parse(
      readFileSync(path.join(stage.site().published, 'catalog.json'), 'utf8'),
    ) as Catalog;
    const rais = catalog.cubes.find((each) => each.id === 'RAIS');
    const latest = rais?.totals['vinculos_ativos_3112']?.at(-1) ?? 0;
    const text = await visit('rais/', (page) => page.locator('#tabela').innerText(), {
      javaScriptEnabled: false,
    });
    expect(latest).toBeGreaterThan(1000);
    expect(text).toContain(new Intl.NumberFormat('pt-BR').format(latest));
    expect(text).toContain('2021');
  });

  it('keeps the choice in the address, and back returns to the view before', async () => {
    const steps = await visit('rais/', async (page) => {
      const row = page.locator('#tabela select').first();
      const before = await page.locator(table).first().innerText();
      await row.selectOption('sexo');
      await page.waitForFunction(() => location.search.includes('linha=sexo'));
      const after = await page.locator(table).first().innerText();
      await page.goBack();
      await page.waitForFunction(() => !location.search.includes('linha=sexo'));
      return { before, after, returned: await page.locator(table).first().innerText() };
    });
    expect(steps.after).not.toBe(steps.before);
    expect(steps.after).toMatch(/masculino|homens/i);
    expect(steps.returned).toBe(steps.before);
  });

  it('opens a shared address on the same view', async () => {
    const text = await visit('rais/?linha=sexo&coluna=-', (page) =>
      page.locator(table).first().innerText(),
    );
    expect(text).toMatch(/masculino|homens/i);
  });
});

describe('maps', () => {
  it('draws the 27 UFs in the HTML, each named, without JavaScript', async () => {
    const names = await visit(
      'rais/',
      (page) => page.locator('#mapas svg path title, #mapas svg g title').allTextContents(),
      { javaScriptEnabled: false },
    );
    expect(
      names.filter((name) => /Santa Catarina|São Paulo|Roraima/.test(name)).length,
    ).toBeGreaterThanOrEqual(3);
    expect(names.length).toBeGreaterThanOrEqual(27);
  });
});

describe('withheld cells', () => {
  const VIEW = 'caged/?linha=municipio&coluna=mes&f.uf=35&periodo=2021-01..2021-03';

  it('say by keyboard why they are withheld, and give the focus back on Esc', async () => {
    const found = await visit(VIEW, async (page) => {
      const sign = page.locator('#tabela button.vs-x[tabindex="0"]').first();
      await sign.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const box = page.getByRole('dialog', { name: 'Por que não há número aqui' });
      await box.locator('li a').first().waitFor();
      const said = await box.innerText();
      await page.keyboard.press('Escape');
      const focused = await page.evaluate(() => document.activeElement?.className);
      return { said, focused, stops: await sign.count(), open: await box.count() };
    });
    expect(found.said).toMatch(/menos de 5|saldo/);
    expect(found).toMatchObject({ focused: 'vs-x', stops: 1, open: 0 });
  });

  it('lead to a nearest table that holds the figure they promised', async () => {
    const found = await visit(VIEW, async (page) => {
      await page.locator('#tabela button.vs-x').first().click();
      const nearest = page.locator('.vs-box li').first();
      await nearest.waitFor();
      const figure = (await nearest.locator('b').innerText()).replace(/ .*/, '');
      await nearest.locator('a').click();
      await page.waitForFunction(() => location.search.includes('coluna=-'));
      return { figure, table: await page.locator('#tabela table').first().innerText() };
    });
    expect(found.table).toContain(found.figure);
  });

  it('are explained on a page that a reader without scripts is led to', async () => {
    const anchors = [
      'regra-municipio',
      'regra-lugar',
      'regra-pais',
      'regra-saldo',
      'regra-categoria',
      'regra-total',
      'regra-remuneracao',
    ];
    const present = await visit(
      'rais/',
      async (page) => {
        await page.locator('.vs-legend a').first().click();
        return page.locator(anchors.map((each) => `#${each}`).join()).count();
      },
      { javaScriptEnabled: false },
    );
    expect(present).toBe(anchors.length);
  });
});

describe('quality', () => {
  const words = {
    pt: ['Verdade sintética', 'precisão dos pares', 'Revocação, B-cubed', 'Fellegi-Sunter'],
    en: ['Synthetic truth', 'precision of pairs', 'Recall, B-cubed', 'Fellegi–Sunter'],
    es: ['Verdad sintética', 'precisión de los pares', 'Exhaustividad, B-cubed', 'Fellegi-Sunter'],
  };

  it.each(Object.entries(LOCALES))(
    'in %s says how sure the linkage is, in words and figures, without JavaScript',
    async (locale, prefix) => {
      const found = await visit(
        `${prefix}qualidade/`,
        async (page) => ({
          text: await page.locator('main').innerText(),
          title: await page.locator('h1').innerText(),
        }),
        { javaScriptEnabled: false },
      );
      for (const each of words[locale as keyof typeof words]) expect(found.text).toContain(each);
      expect(found.text).not.toMatch(/NaN|undefined|null|\{\w+\}/);
    },
  );

  it('describes each chart and gives its figures in a table of the same section', async () => {
    const charts = await visit('qualidade/', (page) =>
      page.locator('figure [role=img]').evaluateAll((all) =>
        all.map((chart) => ({
          described: (chart.getAttribute('aria-label') ?? '').length > 40,
          tables: chart.closest('section')?.querySelectorAll('table').length ?? 0,
        })),
      ),
    );
    expect(charts.length).toBeGreaterThanOrEqual(3);
    expect(charts.filter(({ described, tables }) => !described || tables === 0)).toEqual([]);
  });
});

describe('published bytes', () => {
  it('are the same in dist/dados as in the manifest', () => {
    const missing = globSync('**/*.*', { cwd: stage.site().published }).filter(
      (file) => !existsSync(path.join(stage.site().dist, 'dados', file)),
    );
    expect(missing).toEqual([]);
  });

  it('carry no source map and no path of the machine', () => {
    const files = globSync('**/*.{html,js,css,json,csv}', { cwd: stage.site().dist });
    const leaking = files.filter((file) => {
      const text = readFileSync(path.join(stage.site().dist, file), 'utf8');
      return text.includes(path.dirname(stage.site().dist)) || text.includes('sourceMappingURL');
    });
    expect(leaking).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });
});
