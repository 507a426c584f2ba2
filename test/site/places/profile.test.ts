import { beforeAll, describe, expect, it } from 'vitest';
import { crossOf } from '../../../site/places/cross.ts';
import { comparedRows } from '../../../site/places/compared.ts';
import { countriesOf, municipiosOfUf, ufCells } from '../../../site/places/composition.ts';
import { factsOf, type Fact } from '../../../site/places/focus.ts';
import { moversOf } from '../../../site/places/movers.ts';
import { findPlace, placesOfKind, type Place, type PlaceKind } from '../../../site/places/place.ts';
import { factSentences, placeTitle } from '../../../site/places/sentences.ts';
import { slugOf } from '../../../site/places/slug.ts';
import { tablesOf } from '../../../site/places/tables.ts';
import { cubeById } from '../../../site/data/index.ts';
import { useSampleRelease } from '../pages/sample-release.ts';

beforeAll(useSampleRelease);

const place = (kind: PlaceKind, code: string): Place => {
  const found = findPlace(kind, code);
  if (!found) throw new Error(`no page: ${code}`);
  return found;
};

const factOf = (each: Place): Fact => {
  const [fact] = factsOf(each);
  if (!fact) throw new Error(`nothing published: ${each.code}`);
  return fact;
};

describe('placesOfKind', () => {
  it('has every UF, and the countries and municipalities with a published cell', () => {
    const slugs = (['pais', 'uf', 'municipio'] as const).map((kind) =>
      placesOfKind(kind).map(({ slug }) => slug),
    );
    expect(slugs).toEqual([
      ['paises/haiti', 'paises/venezuela'],
      ['lugares/rr', 'lugares/sp', 'lugares/sc'],
      ['lugares/sp/sao-paulo', 'lugares/sc/florianopolis'],
    ]);
  });

  it('has no page for the naturalised, a group or a place that is not disclosed', () => {
    expect(findPlace('pais', 'XBR')).toBeUndefined();
    expect(findPlace('municipio', '4299999')).toBeUndefined();
  });
});

describe('slugOf', () => {
  it('drops accents, case and everything that is no letter or digit', () => {
    expect(["Alta Floresta D'Oeste", 'Côte d’Ivoire', 'São Tomé e Príncipe'].map(slugOf)).toEqual([
      'alta-floresta-d-oeste',
      'cote-d-ivoire',
      'sao-tome-e-principe',
    ]);
  });
});

describe('factsOf', () => {
  it('takes the last year with a figure, hidden places of the state included', () => {
    const { year, cell, series } = factOf(place('uf', '42'));
    expect([year, cell.value]).toEqual(['2020', 37]);
    expect(series.cells.map(({ value }) => value)).toEqual([10, 37]);
  });

  it('takes only what is published at a municipality', () => {
    expect(factOf(place('municipio', '4205407')).cell.value).toBe(30);
  });

  it('has nothing to say of a UF without figures', () => {
    expect(factsOf(place('uf', '14'))).toEqual([]);
  });
});

describe('crossOf', () => {
  it('gives x, not zero, for a municipality the cube does not name', () => {
    const cross = crossOf('RAIS', { linha: 'municipio', coluna: 'ano', vazias: 'sim' });
    expect(cross.cell('4209102', '2020')).toEqual({ value: null, status: 'suppressed' });
    expect(cross.cell('4205407', '2020').value).toBe(30);
  });
});

describe('composition', () => {
  it('ranks what is published, largest first', () => {
    const countries = countriesOf(factOf(place('uf', '35')), place('uf', '35'));
    expect(countries.map(({ place: { code }, value }) => [code, value])).toEqual([
      ['HTI', 100],
      ['VEN', 60],
    ]);
    expect(
      municipiosOfUf(factOf(place('uf', '42')), '42').map(({ place: { code } }) => code),
    ).toEqual(['4205407']);
  });

  it('paints every UF, those without a figure by their sign', () => {
    const cells = ufCells(factOf(place('pais', 'VEN')), 'VEN');
    expect([...cells].map(([code, { value, status }]) => [code, value, status])).toEqual([
      ['14', 0, 'zero'],
      ['35', 60, 'published'],
      ['42', 0, 'zero'],
    ]);
  });

  it('compares a municipality with its UF and the country, first countries named', () => {
    const municipio = place('municipio', '4205407');
    expect(
      comparedRows(factOf(municipio), municipio, 'pt').map(({ name, cell, first }) => [
        name,
        cell.value,
        first,
      ]),
    ).toEqual([
      ['Florianópolis (SC)', 30, 'Haiti'],
      ['Santa Catarina', 37, 'Haiti'],
      ['Brasil', 247, 'Haiti'],
    ]);
  });
});

describe('factSentences', () => {
  it('says unit, date, share, rank and change of a UF', () => {
    const uf = place('uf', '42');
    expect(factSentences(factOf(uf), uf, 'pt')).toEqual([
      'Em 31 de dezembro de 2020, os imigrantes tinham 37 vínculos formais ativos em Santa Catarina, contado um vínculo principal por pessoa.',
      'São 15,0% do total do Brasil.',
      'É a 2ª entre as 27 Unidades da Federação.',
      'Em relação a 2019: +27 (+270,0%).',
    ]);
  });

  it('never gives a change or a rank of a municipality, and says that more may exist', () => {
    const municipio = place('municipio', '4205407');
    expect(factSentences(factOf(municipio), municipio, 'en')).toEqual([
      'On 31 December 2020, 30 active formal employment bonds of immigrants were published in Florianópolis (SC). The true number may be larger: groups under 5 do not appear at municipality.',
      'That is 81.1% of those published in Santa Catarina.',
    ]);
  });

  it('names the people of a country in each language, or its nationals', () => {
    const country = place('pais', 'HTI');
    expect((['pt', 'en', 'es'] as const).map((locale) => placeTitle(country, locale))).toEqual([
      'Nacionais de Haiti no trabalho formal do Brasil',
      'Nationals of Haiti in formal work in Brazil',
      'Nacionales de Haiti en el trabajo formal de Brasil',
    ]);
  });
});

describe('tablesOf', () => {
  it('opens each table on the place', () => {
    const country = place('pais', 'HTI');
    const hrefs = tablesOf(factsOf(country), country, 'es').map(({ href }) => href);
    expect(hrefs).toEqual([
      '/es/rais/?linha=ano&coluna=sexo&f.pais_nacionalidade=HTI#tabela',
      '/es/rais/?linha=uf&coluna=sexo&periodo=2020&f.pais_nacionalidade=HTI#tabela',
      '/es/rais/?linha=municipio&coluna=sexo&periodo=2020&f.pais_nacionalidade=HTI#tabela',
    ]);
  });
});

describe('moversOf', () => {
  it('compares published figures only: a place without one of the two is left out', () => {
    const movers = moversOf(cubeById('RAIS'), 'pais', 'vinculos', { from: '2019', to: '2020' });
    expect(movers.map(({ place: { code }, difference }) => [code, difference])).toEqual([
      ['HTI', 127],
      ['VEN', 40],
    ]);
    expect(moversOf(cubeById('RAIS'), 'pais', 'vinculos', { from: '2018', to: '2019' })).toEqual(
      [],
    );
  });
});
