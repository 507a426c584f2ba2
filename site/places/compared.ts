import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { pagePath } from '../nav.ts';
import { texts } from '../text/index.ts';
import { countriesOf, countriesOfBrazil, sexesOf, ufsOf, womenShare } from './composition.ts';
import { placesBy } from './figures.ts';
import type { Fact } from './focus.ts';
import { findPlace, placeName, type Place, type PlaceKind } from './place.ts';

/** One line of the comparison; null where the figures published do not say. */
export type ComparedRow = {
  readonly name: string;
  readonly href: string | null;
  readonly cell: Cell;
  readonly women: number | null;
  readonly first: string | null;
};

/** The total of the places of a kind in the period of a fact; the whole country with `null`. */
const cellOf = (fact: Fact, kind: PlaceKind, code: string | null): Cell =>
  placesBy(fact.cube, kind, 'sexo', fact).cell(code, null);

const placeRow = (fact: Fact, place: Place, locale: Locale, linked: boolean): ComparedRow => {
  const [first] = place.kind === 'pais' ? ufsOf(fact, place.code) : countriesOf(fact, place);
  return {
    name: placeName(place, locale),
    href: linked ? pagePath(locale, place.slug) : null,
    cell: cellOf(fact, place.kind, place.code),
    women: womenShare(sexesOf(fact, place.kind, place.code)),
    first: first?.place.name[locale] ?? null,
  };
};

const brazilRow = (fact: Fact, { kind }: Place, locale: Locale): ComparedRow => {
  const { compare } = texts[locale].places;
  const [first] = kind === 'pais' ? ufsOf(fact, null) : countriesOfBrazil(fact);
  return {
    name: kind === 'pais' ? compare.everyone : compare.brazil,
    href: null,
    cell: cellOf(fact, 'uf', null),
    women: womenShare(sexesOf(fact, 'uf', null)),
    first: first?.place.name[locale] ?? null,
  };
};

const known = new Map<string, ComparedRow>();

/** A line that the pages of many places repeat, worked out once. */
const once = (key: readonly string[], make: () => ComparedRow): ComparedRow => {
  const row = known.get(key.join()) ?? make();
  known.set(key.join(), row);
  return row;
};

/** The place, the UF a municipality is in, and all immigrants of Brazil. */
export const comparedRows = (fact: Fact, place: Place, locale: Locale): readonly ComparedRow[] => {
  const uf = place.kind === 'municipio' ? findPlace('uf', place.code.slice(0, 2)) : undefined;
  const of = (what: string): readonly string[] => [fact.cube.id, fact.period, locale, what];
  return [
    placeRow(fact, place, locale, false),
    ...(uf ? [once(of(uf.code), () => placeRow(fact, uf, locale, true))] : []),
    once(of(place.kind), () => brazilRow(fact, place, locale)),
  ];
};
