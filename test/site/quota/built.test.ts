import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InclusionReport, QuotaFile } from '../../../pipeline/registry/quota/files.ts';
import { AREA_LAYERS, areasOf } from '../../../site/quota/areas.ts';
import { countryRow } from '../../../site/quota/files.ts';
import { towns } from '../../../site/quota/towns.ts';
import { openStage } from '../stage.ts';

const stage = openStage();
const { visit } = stage;

const published = <T>(file: string): T =>
  JSON.parse(readFileSync(path.join(stage.site().published, file), 'utf8')) as T;

const html = (address: string): string =>
  readFileSync(path.join(stage.site().dist, address, 'index.html'), 'utf8');

describe('the dashboard', () => {
  it('says the rate of the last year that the published table holds, in the three languages', () => {
    const { dimensions, measures, rows } = published<QuotaFile>('quota/empresas_lugar.json');
    const at = dimensions.length + measures.findIndex(({ id }) => id === 'taxa_preenchimento');
    const last = rows.filter((row) => row[1] === 'brasil').at(-1);
    for (const [locale, tag] of [
      ['', 'pt-BR'],
      ['en/', 'en-GB'],
      ['es/', 'es'],
    ] as const) {
      const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
      const rate = (100 * Number(last?.[at])).toLocaleString(tag, digits);
      expect(html(`${locale}cotas`)).toContain(rate);
    }
  });

  it('prints x where a UF is not published, and no figure for it', () => {
    const { rows } = published<QuotaFile>('quota/empresas_lugar.json');
    const isNamed = rows.some((row) => row[2] === '12');
    expect(isNamed).toBe(false);
    expect(html('cotas/uf/ac')).toMatch(/aria-label="omitido"[^>]*>\s*x\s*</);
  });

  it('is in the menu and a door for those who decide', () => {
    expect(html('')).toMatch(/href="[^"]*cotas\/"/);
    expect(html('')).toContain('Abrir o painel das cotas');
  });
});

describe('sectors and brackets', () => {
  it('are a matrix with figures, or two lists that say why there is none: never a wall of x', () => {
    const section = html('cotas').split('id="setores"')[1]?.split('</section>')[0] ?? '';
    const cells = [...section.matchAll(/<td class="figure heat"[\s\S]*?<\/td>/g)].map(
      ([each]) => each,
    );
    const figures = cells.filter((each) =>
      /<b>[^x<]*\d/.test(each.replaceAll(/<(?!\/?b)[^>]+>/g, '')),
    );
    const crossed = section.includes('Todas as faixas');
    expect(figures.length).toBeGreaterThan(0);
    expect(section.includes('Setor e faixa, cruzados')).toBe(!crossed);
    if (!crossed) expect(figures).toHaveLength(cells.length);
  });
});

describe('the note of a UF', () => {
  it.each(['cotas/uf/sp/', 'en/cotas/uf/mg/', 'es/cotas/uf/ac/'])(
    '/%s is one sheet of paper',
    async (address) => {
      const pdf = await visit(address, (page) => page.pdf({ format: 'A4' }));
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    },
  );
});

describe('the simulator', () => {
  const answer = '.simulator-result .answer';

  it('answers from the address, as somebody types, by keyboard alone, and aloud', async () => {
    const found = await visit('cotas/simulador/?empregados=1001&pcd=60', async (page) => {
      const opened = await page.locator(answer).innerText();
      await page.locator('#s-empregados').focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('201');
      await page.keyboard.press('Tab');
      return {
        opened,
        typed: await page.locator(answer).innerText(),
        said: await page.locator('[data-status]').innerText(),
        address: new URL(page.url()).search,
        focused: await page.evaluate(() => document.activeElement?.id),
      };
    });
    expect(found.opened).toBe('A empresa reserva 51 vagas e tem 60 preenchidas: cumpre a cota.');
    expect(found.typed).toBe('A empresa reserva 7 vagas e tem 60 preenchidas: cumpre a cota.');
    expect(found.said).toBe(found.typed);
    expect(found.address).toContain('empregados=201');
    expect(found.focused).toBe('s-aprendizes');
  });

  it('holds an example and the article without JavaScript', async () => {
    const text = await visit('cotas/simulador/', (page) => page.locator('main').innerText(), {
      javaScriptEnabled: false,
    });
    expect(text).toContain('A empresa reserva 8 vagas e tem 4 preenchidas: faltam 4.');
    expect(text).toContain('IV – de 1.001 em diante: 5%');
  });
});

describe('the map of candidates and posts', () => {
  const BASE = 'quota/georreferenciada.geojson';
  type Base = { features: { properties: Record<string, unknown> }[] };

  it('draws and lists every town with candidates, and says so when there is none', async () => {
    const hasBase = existsSync(path.join(stage.site().published, BASE));
    const features = hasBase ? published<Base>(BASE).features : [];
    const listed = features.filter(({ properties }) => properties['n_candidatos'] !== null);
    const found = await visit('cotas/mapa/', async (page) => ({
      circles: await page.locator('.layer.candidatos circle:not(.area)').count(),
      rows: await page.locator('.town-list:not(.areas) tbody tr').count(),
      text: await page.locator('main').innerText(),
    }));
    expect(found).toMatchObject({ circles: listed.length, rows: features.length });
    expect(found.text.includes('Não há município que se possa mostrar')).toBe(!hasBase);
  });
});

describe('each layer of the map', () => {
  it.each(['candidatos', 'ofertadas', 'deficit'] as const)(
    'adds up to the country: %s',
    (layer) => {
      process.env['VINCULO_PUBLIC'] = stage.site().published;
      const { table, measure } = AREA_LAYERS[layer];
      const country = Number(countryRow(table)?.[measure]);
      const shown = [
        ...towns().map((town) => town[layer] ?? 0),
        ...areasOf(layer).map(({ value }) => value),
      ];
      expect(country).toBeGreaterThan(0);
      expect(shown.reduce((total, each) => total + each, 0)).toBe(country);
    },
  );
});

describe('the reports', () => {
  it('each have their figures on a page and their workbook in the site', () => {
    const reports = published<readonly InclusionReport[]>('quota/relatorios.json');
    expect(new Set(reports.map(({ kind }) => kind)).size).toBe(4);
    for (const { kind, workbook, figures } of reports) {
      expect(existsSync(path.join(stage.site().dist, 'dados', workbook)), workbook).toBe(true);
      const page = html(`cotas/relatorios/${kind.replaceAll('_', '-')}`);
      for (const { value } of figures.filter((each) => each.value > 0))
        expect(page).toContain(value.toLocaleString('pt-BR'));
    }
  });
});
