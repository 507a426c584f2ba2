import { globSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  Catalog,
  CompactCube,
  DenominatorFile,
  PublicCodeList,
} from '../../../pipeline/registry/public-files.ts';
import { formatCell, formatDecimal, formatInteger } from '../../../site/format/index.ts';
import { factsOf, groupsOf, spokenOf } from '../../../site/places/focus.ts';
import { placesOfKind } from '../../../site/places/place.ts';
import { profilesOf } from '../../../site/places/profile.ts';
import { slugOf } from '../../../site/places/slug.ts';
import { openCube } from '../../../site/tables/opening-table.ts';
import { readQuery } from '../../../site/tables/url-state.ts';
import { launchBrowser } from '../../browser.ts';
import { buildSmallSite, serveFolder, type BuiltSite } from '../built-site.ts';

const BUDGET = 30 * 1024;

let site: BuiltSite;
let server: Server;
let url: string;
let browser: Browser;

beforeAll(async () => {
  site = await buildSmallSite();
  process.env['VINCULO_PUBLIC'] = site.published;
  ({ url, server } = await serveFolder(site.dist));
  browser = await launchBrowser();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const published = <T>(file: string): T =>
  JSON.parse(readFileSync(path.join(site.published, file), 'utf8')) as T;

const page = (address: string): string =>
  readFileSync(path.join(site.dist, address, 'index.html'), 'utf8');

const cubes = (): readonly CompactCube[] =>
  published<Catalog>('catalog.json').cubes.map(({ id }) =>
    published<CompactCube>(`cubes/${id.toLowerCase()}.compact.json`),
  );

const ENTITIES: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&#39;': "'",
  '&#34;': '"',
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
};

const decoded = (html: string): string =>
  html.replaceAll(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity);

describe('places', () => {
  it('have a page of a municipality exactly where a cube shows it, each with a figure', () => {
    const codes = new Set(
      cubes().flatMap(({ dimensions }) =>
        dimensions.filter(({ id }) => id === 'municipio').flatMap((each) => each.codes),
      ),
    );
    const listed = published<PublicCodeList>('codelists/municipio.json').codes;
    const expected = listed
      .filter(({ code, kind }) => kind === 'value' && codes.has(code))
      .map(({ label }) => slugOf(label.pt));
    const built = globSync('lugares/*/*/index.html', { cwd: site.dist })
      .map((file) => file.split(path.sep).at(-2))
      .filter((slug) => slug !== 'municipios');
    expect(built.toSorted()).toEqual(expected.toSorted());
    expect(built.length).toBeGreaterThan(5);
    const silent = globSync('{paises/*,lugares/*/*}/index.html', { cwd: site.dist }).filter(
      (file) =>
        path.basename(path.dirname(file)) !== 'municipios' &&
        !/class="number"[^>]*>\d/.test(readFileSync(path.join(site.dist, file), 'utf8')),
    );
    expect(silent).toEqual([]);
    const lost = globSync('lugares/*/*/index.html', { cwd: site.dist }).filter((file) => {
      const html = readFileSync(path.join(site.dist, file), 'utf8');
      return (
        html.includes('id="omitido"') &&
        !/id="omitido"[\s\S]*?#tabela"/.test(
          html.split('</section>').find((part) => part.includes('id="omitido"')) ?? '',
        )
      );
    });
    expect(lost).toEqual([]);
  });

  it('open a municipality with its total where it is published, and say what the groups add up to', () => {
    const towns = placesOfKind('municipio').flatMap((place) => {
      const [fact] = factsOf(place);
      return fact?.total ? [{ place, fact, total: fact.total }] : [];
    });
    expect(towns.length).toBeGreaterThan(0);
    for (const { place, fact, total } of towns.slice(0, 20)) {
      expect(total.year).toBe(fact.year);
      expect(total.cell.value ?? 0).toBeGreaterThan(fact.cell.value ?? 0);
      const html = page(place.slug);
      for (const { cell } of [fact, total])
        expect(html).toContain(formatInteger(cell.value ?? 0, 'pt'));
    }
  });

  it('say the rate of the stock beside that of Brazil and, of a municipality, of its UF', () => {
    const everyone = published<DenominatorFile>('geo/rais_todos.json');
    const rateOf = (code: string, year: string, n: number): string => {
      const tens = everyone.places[code]?.[everyone.years.indexOf(year)] ?? 0;
      return formatDecimal((1000 * n) / (tens * everyone.times), 'pt');
    };
    const told = [...placesOfKind('uf'), ...placesOfKind('municipio')].flatMap((place) => {
      const [fact] = factsOf(place);
      return fact?.kind === 'stock' ? [{ place, spoken: spokenOf(fact) }] : [];
    });
    expect(told.length).toBeGreaterThan(10);
    const compared = new Set<string>();
    const said = told.filter(({ place, spoken }) => {
      const [, rate = '', others = ''] =
        /([\d.,]+) a cada mil vínculos formais[^(]*\(Brasil, ([^)]+)\)/.exec(
          decoded(page(place.slug)),
        ) ?? [];
      if (rate === '') return false;
      expect(rate).toBe(rateOf(place.code, spoken.year, spoken.cell.value ?? 0));
      compared.add(`${place.kind} ${others.split('; ').length}`);
      return true;
    });
    expect(said.length).toBeGreaterThan(5);
    expect(compared).toContain('municipio 2');
    expect(compared).toContain('uf 1');
    expect(compared).not.toContain('uf 2');
  });

  it('tell age and schooling by sex, and work, as the tables they lead to', () => {
    const [country] = placesOfKind('pais').toSorted(
      (a, b) => (factsOf(b)[0]?.cell.value ?? 0) - (factsOf(a)[0]?.cell.value ?? 0),
    );
    const fact = country && groupsOf(country);
    if (!country || !fact) throw new Error('no country');
    const profiles = profilesOf(fact, country, 'pt');
    expect(profiles.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining(['IDADE', 'ESCOLARIDADE', 'SECAO', 'OCUPACAO']),
    );
    const html = page(country.slug);
    for (const { detail, parts, total, href } of profiles) {
      const sum = parts.reduce((all, part) => all + (part.all.value ?? 0), 0);
      expect(sum).toBe(total.value);
      for (const { all, sexes } of parts) {
        const told = sexes?.every(({ value }) => value !== null);
        if (sexes && told) expect((sexes[0].value ?? 0) + (sexes[1].value ?? 0)).toBe(all.value);
        for (const cell of sexes ?? [all]) expect(html).toContain(formatCell(cell, 'pt').text);
      }
      const { search } = new URL(href, 'http://localhost/');
      expect(
        readQuery(openCube(`${fact.cube.base}_${detail}`, 'pt').schema, search).refusals,
      ).toEqual([]);
    }
  });

  it('draw the municipalities of a UF from one file, and outline one on its own page', () => {
    const [town] = placesOfKind('municipio');
    const uf = town?.code.slice(0, 2) ?? '';
    const file = readFileSync(path.join(site.dist, `mapas/municipios/${uf}.svg`), 'utf8');
    expect(file).toContain(`id="m${town?.code ?? ''}"`);
    const html = page(town?.slug ?? '');
    const used = [...html.matchAll(/municipios\/\d\d\.svg#([\w-]+)"/g)].map(([, id]) => id ?? '');
    expect(used).toContain(`m${town?.code ?? ''}`);
    expect(used.filter((id) => !file.includes(`id="${id}"`))).toEqual([]);
  });

  it('stay small: 30 KiB of HTML at most', () => {
    const files = globSync('{,en/,es/}{paises,lugares}/**/index.html', { cwd: site.dist });
    const large = files.filter((file) => statSync(path.join(site.dist, file)).size > BUDGET);
    expect(large).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(['', 'en/', 'es/'])('/%s show no error and fit a phone', async (locale) => {
    const [municipio = ''] = globSync('lugares/*/[a-l]*/', { cwd: site.dist });
    const addresses = ['paises', 'lugares', 'lugares/sc', 'paises/haiti', 'noticias', municipio];
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const tab = await context.newPage();
    const problems: string[] = [];
    tab.on('pageerror', ({ message }) => problems.push(message));
    tab.on('console', (each) => each.type() === 'error' && problems.push(each.text()));
    for (const address of addresses) {
      await tab.goto(`${url}/${locale}${address}/`, { waitUntil: 'networkidle' });
      const wide = await tab.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (wide > 0) problems.push(`${address}: ${wide} px too wide`);
    }
    await context.close();
    expect(problems).toEqual([]);
  });
});

type Fragment = { readonly url: string; readonly content: string };

const fragments = (): readonly Fragment[] =>
  globSync('pagefind/fragment/*', { cwd: site.dist }).map((file) => {
    const bytes = gunzipSync(readFileSync(path.join(site.dist, file)));
    const text = bytes.toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
  });

describe('search', () => {
  const SEPARATORS = /[^\p{L}\d]+/gu;

  /** What a page prints, without what separates words: the index joins words of neighbouring elements. */
  const printedBy = (html: string): string =>
    decoded(html.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, '')).replaceAll(
      SEPARATORS,
      '',
    );

  it('indexes nothing that its page does not print', () => {
    const all = fragments();
    const foreign = all.flatMap((fragment) => {
      const printed = printedBy(page(fragment.url));
      const words = new Set(fragment.content.split(SEPARATORS));
      return [...words].filter((word) => !printed.includes(word));
    });
    expect(foreign).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });

  it.each([
    ['', 'haiti', 'Haiti'],
    ['en/', 'venezuela', 'Venezuela'],
    ['es/', 'santa catarina', 'Santa Catarina'],
  ])('/%s finds %s first, under the policy of the page', async (locale, query, title) => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`${url}/${locale}busca/?q=${encodeURIComponent(query)}`);
    const first = tab.locator('[data-results] a').first();
    expect(await first.innerText()).toBe(title);
    const target = await first.getAttribute('href');
    const response = await tab.goto(new URL(target ?? '', tab.url()).href);
    expect(response?.status()).toBe(200);
    await context.close();
  });
});
