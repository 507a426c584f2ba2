import type { PublicCodeList } from '../../pipeline/registry/public-files.ts';
import type { Locale, Text } from '../../pipeline/registry/types.ts';
import { cubeData, NATURALISED } from '../data/cells.ts';
import { readCatalog, readCodeList } from '../data/release.ts';
import { ufSigla } from '../tables/labels.ts';
import { slugOf } from './slug.ts';

export type PlaceKind = 'pais' | 'uf' | 'municipio';

/** A country, a UF or a municipality with something published: each has its page. */
export type Place = {
  readonly kind: PlaceKind;
  readonly code: string;
  readonly name: Text;
  readonly in: Text;
  readonly of: Text;
  /** Nationals, of a country; empty for the others. */
  readonly people: Text;
  /** Address after the language: 'paises/haiti', 'lugares/sc', 'lugares/sc/joinville'. */
  readonly slug: string;
  /** Two letters of the UF it is or is in; empty for a country. */
  readonly sigla: string;
};

type Listed = PublicCodeList['codes'][number];

const joined = (words: Text, name: Text): Text => ({
  pt: `${words.pt} ${name.pt}`,
  en: `${words.en} ${name.en}`,
  es: `${words.es} ${name.es}`,
});

const IN: Text = { pt: 'em', en: 'in', es: 'en' };
const OF: Text = { pt: 'de', en: 'of', es: 'de' };
const NATIONALS: Text = { pt: 'nacionais', en: 'nationals', es: 'nacionales' };
const NONE: Text = { pt: '', en: '', es: '' };

const slugOfPlace = (kind: PlaceKind, { code, label }: Listed): string => {
  const sigla = (ufSigla(code.slice(0, 2)) ?? '').toLowerCase();
  if (kind === 'pais') return `paises/${slugOf(label.pt)}`;
  return kind === 'uf' ? `lugares/${sigla}` : `lugares/${sigla}/${slugOf(label.pt)}`;
};

const toPlace = (kind: PlaceKind, listed: Listed): Place => {
  const { code, label, phrases } = listed;
  const of = phrases?.of ?? joined(OF, label);
  const people = phrases?.people ?? joined(NATIONALS, of);
  return {
    kind,
    code,
    name: label,
    in: phrases?.in ?? joined(IN, label),
    of,
    people: kind === 'pais' ? people : NONE,
    slug: slugOfPlace(kind, listed),
    sigla: kind === 'pais' ? '' : (ufSigla(code.slice(0, 2)) ?? ''),
  };
};

const DIMENSIONS: Readonly<Record<PlaceKind, RegExp>> = {
  pais: /^pais_/,
  uf: /^uf$/,
  municipio: /^municipio$/,
};

/** Codes of a kind with at least one published cell, in any cube. */
const publishedCodes = (kind: PlaceKind): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { id } of readCatalog().cubes)
    for (const [dimension, column] of cubeData(id).columns)
      if (DIMENSIONS[kind].test(dimension)) for (const code of column.codes) found.add(code);
  return found;
};

const STATELESS = 'XXA';

const isPlace = ({ code, kind }: Listed): boolean =>
  kind === 'value' && code !== NATURALISED && code !== STATELESS;

const listPlaces = (kind: PlaceKind): readonly Place[] => {
  const published = publishedCodes(kind);
  return readCodeList(kind)
    .codes.filter((each) => isPlace(each) && (kind === 'uf' || published.has(each.code)))
    .map((each) => toPlace(kind, each));
};

const known = new Map<PlaceKind, readonly Place[]>();

/** Places of a kind that have a page, in the order of their code list: all UFs, the others if published. */
export const placesOfKind = (kind: PlaceKind): readonly Place[] => {
  const places = known.get(kind) ?? listPlaces(kind);
  known.set(kind, places);
  return places;
};

const byCode = new Map<PlaceKind, ReadonlyMap<string, Place>>();

/** The place of a code; undefined when it has no page. */
export const findPlace = (kind: PlaceKind, code: string): Place | undefined => {
  const places = byCode.get(kind) ?? new Map(placesOfKind(kind).map((each) => [each.code, each]));
  byCode.set(kind, places);
  return places.get(code);
};

/** The UF a municipality is in; undefined for the others. */
export const ufOf = ({ kind, code }: Place): Place | undefined =>
  kind === 'municipio' ? findPlace('uf', code.slice(0, 2)) : undefined;

/** 'Joinville (SC)'; a country or UF by its name. */
export const placeName = ({ kind, name, sigla }: Place, locale: Locale): string =>
  kind === 'municipio' ? `${name[locale]} (${sigla})` : name[locale];

/** 'em Joinville (SC)', 'no Pará'. */
export const placeIn = (place: Place, locale: Locale): string =>
  place.kind === 'municipio' ? `${place.in[locale]} (${place.sigla})` : place.in[locale];
