import { beforeAll, describe, expect, it } from 'vitest';
import { codeListFiles, cubeFiles, geoFiles, otherFiles } from '../../../site/data/files.ts';
import { basesWithData, cubeById } from '../../../site/data/index.ts';
import { presenceOf } from '../../../site/data/presence.ts';
import { localePaths, navigation, pagePath } from '../../../site/nav.ts';
import { changesOf, homeHeadlines } from '../../../site/sentences/headlines.ts';
import { useSampleRelease } from './sample-release.ts';

beforeAll(useSampleRelease);

describe('presenceOf', () => {
  it('counts named places and countries with a figure, not withheld ones nor the naturalised', () => {
    expect(presenceOf(cubeById('RAIS'))).toEqual([
      { year: '2019', municipios: 2, countries: 2 },
      { year: '2020', municipios: 2, countries: 2 },
    ]);
  });
});

describe('homeHeadlines', () => {
  it('takes its figures from the catalog and the cells alone', () => {
    expect(homeHeadlines('en').map(({ value, href }) => [value, href])).toEqual([
      [247, '/en/rais/#tabela'],
      [2, '/en/rais/?linha=municipio&coluna=-#tabela'],
    ]);
  });
});

describe('changesOf', () => {
  it('names the nationality that grew most', () => {
    expect(changesOf('pt').map(({ text }) => text)).toEqual([
      'Entre 31 de dezembro de 2019 e 31 de dezembro de 2020, o país de nacionalidade em que os vínculos mais cresceram foi Haiti: +127 vínculos, para 137.',
    ]);
  });
});

describe('files', () => {
  it('lists every file of the manifest once', () => {
    const listed = [
      ...cubeFiles(cubeById('RAIS'), 'pt'),
      ...codeListFiles('pt'),
      ...geoFiles('pt'),
      ...otherFiles('pt'),
    ];
    expect(listed.map(({ path }) => path).toSorted()).toEqual([
      'catalog.json',
      'codelists/pais.json',
      'cubes/rais.csv',
      'geo/uf.topo.json',
    ]);
  });

  it('refuses a file of a cube that the manifest does not name', () => {
    const cube = { ...cubeById('RAIS'), files: [{ format: 'csv', path: 'x', bytes: 1 }] } as const;
    expect(() => cubeFiles(cube, 'pt')).toThrow('file without manifest entry: x');
  });
});

describe('navigation', () => {
  it('has a page for each base with data, then the fixed pages', () => {
    expect(basesWithData().map(({ id }) => id)).toEqual(['RAIS']);
    expect(navigation('es').map(({ slug }) => slug)).toEqual([
      'rais',
      'paises',
      'lugares',
      'noticias',
      'metodos',
      'sigilo',
      'qualidade',
      'cadernos',
      'dados',
      'sobre',
      'busca',
    ]);
  });
});

describe('pagePath', () => {
  it('puts Portuguese at the root and the others under their code', () => {
    expect([
      pagePath('pt'),
      pagePath('pt', 'rais'),
      pagePath('en'),
      pagePath('en', 'rais'),
    ]).toEqual(['/', '/rais/', '/en/', '/en/rais/']);
  });
});

describe('localePaths', () => {
  it('gives a route to each language', () => {
    expect(localePaths().map(({ params }) => params.lang)).toEqual([undefined, 'en', 'es']);
  });
});
