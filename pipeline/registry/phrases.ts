import { readCsv } from './read-csv.ts';
import { text } from './text.ts';
import type { Phrases, Text } from './types.ts';

type Article = 'o' | 'a' | 'os' | 'as' | '';

const IN: Readonly<Record<Article, string>> = { o: 'no', a: 'na', os: 'nos', as: 'nas', '': 'em' };
const OF: Readonly<Record<Article, string>> = { o: 'do', a: 'da', os: 'dos', as: 'das', '': 'de' };

const words = (...parts: readonly string[]): string => parts.filter((part) => part).join(' ');

/** `de` + `el` is one word in Spanish. */
const ofSpanish = (article: string, name: string): string =>
  article === 'el' ? `del ${name}` : words('de', article, name);

type Articles = Readonly<Record<'pt' | 'en' | 'es', string>>;

/** A place inside a sentence: "no Haiti", "do Haiti"; "in Haiti", "of Haiti"; "en Haití", "de Haití". */
export function placePhrases(name: Text, articles: Articles): Pick<Phrases, 'in' | 'of'> {
  const article = articles.pt as Article;
  return {
    in: text(
      `${IN[article]} ${name.pt}`,
      words('in', articles.en, name.en),
      words('en', articles.es, name.es),
    ),
    of: text(
      `${OF[article]} ${name.pt}`,
      words('of', articles.en, name.en),
      ofSpanish(articles.es, name.es),
    ),
  };
}

const grammar = new Map(
  readCsv<'codigo' | 'artigo_pt' | 'artigo_en' | 'artigo_es' | 'povo_pt' | 'povo_en' | 'povo_es'>(
    new URL('geography/gentilicos.csv', import.meta.url),
  ).map((row) => [row.codigo, row]),
);

/**
 * How a sentence names a country and its nationals: the masculine plural that dictionaries give, or
 * "nacionais de…" where none is established. Undefined for what is not a country: groups, stateless,
 * naturalised.
 */
export function countryPhrases(code: string, name: Text): Phrases | undefined {
  const row = grammar.get(code);
  if (!row) return undefined;
  const place = placePhrases(name, { pt: row.artigo_pt, en: row.artigo_en, es: row.artigo_es });
  return {
    ...place,
    people: text(
      row.povo_pt || `nacionais ${place.of.pt}`,
      row.povo_en ? `${row.povo_en} nationals` : `nationals ${place.of.en}`,
      row.povo_es || `nacionales ${place.of.es}`,
    ),
  };
}

/** UFs that take an article in Portuguese; the others stand alone ("em Goiás", "em Mato Grosso"). */
const UF_ARTICLES: Readonly<Record<string, Article>> = {
  AC: 'o',
  AM: 'o',
  PA: 'o',
  AP: 'o',
  TO: 'o',
  MA: 'o',
  PI: 'o',
  CE: 'o',
  RN: 'o',
  PB: 'a',
  BA: 'a',
  ES: 'o',
  RJ: 'o',
  PR: 'o',
  RS: 'o',
  DF: 'o',
};

/** How a sentence names a Unidade da Federação: "no Pará", "em Santa Catarina", "na Bahia". */
export function ufPhrases(sigla: string, name: Text): Phrases {
  const es = sigla === 'DF' ? 'el' : '';
  return placePhrases(name, { pt: UF_ARTICLES[sigla] ?? '', en: '', es });
}

/** Municipalities that take an article; the others are "em" and "de". */
const MUNICIPIO_ARTICLES: Readonly<Record<string, Article>> = {
  '2611606': 'o',
  '3304557': 'o',
};

/** "no Rio de Janeiro", "no Recife"; undefined for the municipalities without an article. */
export function municipioPhrases(code: string, name: Text): Phrases | undefined {
  const pt = MUNICIPIO_ARTICLES[code];
  return pt === undefined ? undefined : placePhrases(name, { pt, en: '', es: '' });
}
