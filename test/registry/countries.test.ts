import { globSync } from 'node:fs';
import path from 'node:path';
import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import {
  continentAliases,
  continentOf,
  countries,
  countryAliases,
  countryOfName,
  raisNationalities,
} from '../../pipeline/registry/countries.ts';
import { normaliseName } from '../../pipeline/registry/normalise-name.ts';
import { domainTable, parseRows, readText, realData } from './real-data.ts';

const labelOf = (code: string) => countries.find((each) => each.code === code)?.label;

describe('countries', () => {
  it('are every country of ISO 3166-1, by alpha-3, and Kosovo', () => {
    const iso = Object.entries(isoCountries.getAlpha2Codes()).map(([alpha2, alpha3]) =>
      alpha2 === 'XK' ? 'XK XKX' : `${alpha2} ${alpha3}`,
    );
    const ours = countries.flatMap(({ iso2, code }) => (iso2 ? [`${iso2} ${code}`] : []));
    expect(ours.toSorted()).toEqual(iso.toSorted());
  });

  it('have one code, one label per language and a continent each', () => {
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    for (const language of ['pt', 'en', 'es'] as const) {
      const labels = countries.map(({ label }) => label[language]);
      expect(new Set(labels).size).toBe(countries.length);
      expect(labels.filter((label) => label.trim() === '' || /[&]|\bSt\./.test(label))).toEqual([]);
    }
    expect(
      countries.filter(({ continent }) => !/^(SA|NA|CC|EU|AS|AF|OC|NE)$/.test(continent)),
    ).toEqual([]);
  });

  it('are named in Brazilian Portuguese', () => {
    expect(
      ['IRN', 'VNM', 'KOR', 'POL', 'NLD', 'ROU', 'QAT'].map((code) => labelOf(code)?.pt),
    ).toEqual([
      'Irã',
      'Vietnã',
      'Coreia do Sul',
      'Polônia',
      'Países Baixos (Holanda)',
      'Romênia',
      'Catar',
    ]);
    expect(countries.filter(({ label }) => /[óé]ni[ao]|Irão|Vietname/.test(label.pt))).toEqual([]);
  });

  it('tell the two Congos, the two Koreas and their unspecified groups apart', () => {
    expect(labelOf('COG')?.pt).toBe('Congo');
    expect(labelOf('COD')?.en).toBe('Democratic Republic of the Congo');
    expect(continentOf.get('XCG')).toBe('AF');
    expect(continentOf.get('XKR')).toBe('AS');
  });

  it('keep the continents of OBMigra where they surprise', () => {
    expect(['GUF', 'MTQ', 'GLP', 'PRI'].map((code) => continentOf.get(code))).toEqual([
      'EU',
      'EU',
      'EU',
      'NA',
    ]);
  });

  it('have a group for every continent, for what protection generalises', () => {
    const groups = ['XSA', 'XNA', 'XCC', 'XEU', 'XAS', 'XAF', 'XOC', 'XNE'];
    expect(groups.map((code) => continentOf.get(code))).toEqual([
      'SA',
      'NA',
      'CC',
      'EU',
      'AS',
      'AF',
      'OC',
      'NE',
    ]);
  });
});

describe('countryOfName', () => {
  it.each([
    ['CORÉIA DO SUL', 'KOR'],
    ['Coreia do Sul', 'KOR'],
    ['CINGAPURA-SINGAPURA', 'SGP'],
    ['MAURÍCIO, ILHAS', 'MUS'],
    ['GUINÉ BISSAU', 'GNB'],
    ['Guiné-Bissau', 'GNB'],
    ['NATURALIDADE BRASILEIRA', 'XBR'],
    ['-', 'XXX'],
    ['eritréia', 'ERI'],
    ['CONGO', 'COG'],
    ['REPÚBLICA DEMOCRÁTICA DO CONGO', 'COD'],
  ])('resolves %s', (name, code) => {
    expect(countryOfName(name)).toBe(code);
  });

  it('resolves no invented name', () => {
    expect(countryOfName('Atlântida')).toBeUndefined();
  });
});

describe('countryAliases', () => {
  it('are normalised names of known countries', () => {
    const codes = new Set(countries.map(({ code }) => code));
    const wrong = [...countryAliases].filter(
      ([alias, code]) => alias !== normaliseName(alias) || !codes.has(code),
    );
    expect(wrong).toEqual([]);
  });
});

describe('raisNationalities', () => {
  it('have no 33, 57 or 58 and six codes that begin after 2018', () => {
    const codes = raisNationalities.map(({ code }) => code);
    expect(codes.filter((code) => ['33', '57', '58'].includes(code))).toEqual([]);
    expect(
      raisNationalities.filter(({ firstYear }) => firstYear > 2018).map(({ code }) => code),
    ).toEqual(['52', '53', '54', '55', '56', '65']);
  });

  it('assign the unspecified to no single country', () => {
    const countryOf = new Map(raisNationalities.map(({ code, country }) => [code, country]));
    expect(
      ['20', '43', '61', '48', '50', '80', '49', '51', '70', '-1'].map((code) =>
        countryOf.get(code),
      ),
    ).toEqual(['XBR', 'XKR', 'XCG', 'XLA', 'XON', 'XON', 'XAS', 'XEU', 'XAF', 'XXX']);
  });
});

const CONTINENT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [...continentAliases].map(([name, { code }]) => [name, code]),
);
/** Rows of the sources that name no continent, or the undivided América of before 2019. */
const UNDIVIDED = new Set(['', 'NONE', 'AMERICA']);

const obmigra = () => parseRows(domainTable('obmigra_pais_continente.csv'));

describe.skipIf(!realData)('country names of the sources (VINCULO_REAL_DATA)', () => {
  it('resolve for every spelling of the SisMigra files', () => {
    const names = obmigra().map((row) => row['pais_nascimento'] ?? '');
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => countryOfName(name) === undefined)).toEqual([]);
  });

  it('lie in the continent of the SisMigra files', () => {
    const astray = obmigra().filter((row) => {
      const continent = normaliseName(row['continente_fino'] ?? '');
      const ours = continentOf.get(countryOfName(row['pais_nascimento'] ?? '') ?? '');
      return !UNDIVIDED.has(continent) && CONTINENT_NAMES[continent] !== ours;
    });
    expect(astray).toEqual([]);
  });

  it('resolve for RAIS nationalities, to the declared country', () => {
    const countryOf = new Map(raisNationalities.map(({ code, country }) => [code, country]));
    const rows = parseRows(domainTable('rais_nacionalidade.csv'));
    expect(rows).toHaveLength(raisNationalities.length);
    const wrong = rows.filter(
      (row) => countryOfName(row['pais_harmonizado'] ?? '') !== countryOf.get(row['codigo'] ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('resolve for the published admissions and stocks', () => {
    const names = parseRows(domainTable('calibration.csv'))
      .filter((row) => (row['serie'] ?? '').includes('pais'))
      .map((row) => row['chave'] ?? '');
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => countryOfName(name) === undefined)).toEqual([]);
  });

  it('resolve for every movement file of 2022, with its continent', () => {
    const files = globSync('obmigra-caged-2022/*.csv*', { cwd: realData ?? '' });
    const rows = files.flatMap((file) => parseRows(readText(path.join(realData ?? '', file)), ';'));
    const pairs = new Set(rows.map((row) => `${row['pais']}|${row['continente']}`));
    const wrong = [...pairs].filter((pair) => {
      const [name = '', continent = ''] = pair.split('|');
      const ours = continentOf.get(countryOfName(name) ?? '');
      return (
        ours === undefined || (ours !== 'NE' && ours !== CONTINENT_NAMES[normaliseName(continent)])
      );
    });
    expect(pairs.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
