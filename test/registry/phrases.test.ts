import { describe, expect, it } from 'vitest';
import { codeListById } from '../../pipeline/registry/code-lists.ts';
import { LOCALES } from '../../pipeline/registry/types.ts';

const codesOf = (list: string) => codeListById(list).codes;
const phrasesOf = (list: string, code: string) =>
  codesOf(list).find((each) => each.code === code)?.phrases;

/** Values of the list that are no country. */
const NO_COUNTRY = ['XBR', 'XXA'];

describe('phrases', () => {
  it('name every country and UF in the three languages, and nothing else of those lists', () => {
    for (const list of ['pais', 'uf']) {
      const expected = codesOf(list).filter(
        ({ code, kind }) => kind === 'value' && !NO_COUNTRY.includes(code),
      );
      const phrased = codesOf(list).filter(({ phrases }) => phrases !== undefined);
      expect(phrased.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    }
  });

  it('hold the name they are made of, and the nationals of every country', () => {
    const broken = ['pais', 'uf', 'municipio'].flatMap((list) =>
      codesOf(list).filter(({ label, phrases }) =>
        LOCALES.some(
          (locale) =>
            phrases !== undefined &&
            (!phrases.in[locale].endsWith(` ${label[locale]}`) ||
              !phrases.of[locale].endsWith(` ${label[locale]}`) ||
              (list === 'pais' && !phrases.people?.[locale])),
        ),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('contract the preposition with the article of the language', () => {
    expect(phrasesOf('pais', 'HTI')).toEqual({
      in: { pt: 'no Haiti', en: 'in Haiti', es: 'en Haití' },
      of: { pt: 'do Haiti', en: 'of Haiti', es: 'de Haití' },
      people: { pt: 'haitianos', en: 'Haitian nationals', es: 'haitianos' },
    });
    expect(phrasesOf('pais', 'USA')?.of).toEqual({
      pt: 'dos Estados Unidos',
      en: 'of the United States',
      es: 'de Estados Unidos',
    });
    expect(phrasesOf('pais', 'GBR')?.of.es).toBe('del Reino Unido');
    expect(phrasesOf('pais', 'CUB')?.in.pt).toBe('em Cuba');
    expect(phrasesOf('pais', 'COD')?.people).toEqual({
      pt: 'nacionais da República Democrática do Congo',
      en: 'nationals of the Democratic Republic of the Congo',
      es: 'nacionales de la República Democrática del Congo',
    });
  });

  it('follow the use of each UF', () => {
    const said = codesOf('uf').flatMap(({ phrases }) => (phrases ? [phrases.in.pt] : []));
    expect(said).toEqual([
      'em Rondônia',
      'no Acre',
      'no Amazonas',
      'em Roraima',
      'no Pará',
      'no Amapá',
      'no Tocantins',
      'no Maranhão',
      'no Piauí',
      'no Ceará',
      'no Rio Grande do Norte',
      'na Paraíba',
      'em Pernambuco',
      'em Alagoas',
      'em Sergipe',
      'na Bahia',
      'em Minas Gerais',
      'no Espírito Santo',
      'no Rio de Janeiro',
      'em São Paulo',
      'no Paraná',
      'em Santa Catarina',
      'no Rio Grande do Sul',
      'em Mato Grosso do Sul',
      'em Mato Grosso',
      'em Goiás',
      'no Distrito Federal',
    ]);
  });

  it('give an article to the municipalities that have one, by their own name', () => {
    const said = codesOf('municipio').flatMap(({ phrases }) => (phrases ? [phrases.in.pt] : []));
    expect(said).toEqual(['no Recife', 'no Rio de Janeiro']);
  });
});
