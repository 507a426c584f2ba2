import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { pagePath } from '../nav.ts';
import { texts } from '../text/index.ts';
import { countriesOf, countriesOfBrazil, sexesOf, ufsOf, womenShare } from './composition.ts';
import { placesBy } from './figures.ts';
import { inMainCube, spokenOf, type Fact } from './focus.ts';
import { placeName, ufOf, type Place, type PlaceKind } from './place.ts';

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

type Groups = Pick<ComparedRow, 'women' | 'first'>;

const groupsIn = (fact: Fact, place: Place, locale: Locale): Groups => {
  const [first] = place.kind === 'pais' ? ufsOf(fact, place.code) : countriesOf(fact, place);
  return {
    women: womenShare(sexesOf(fact, place.kind, place.code)),
    first: first?.place.name[locale] ?? null,
  };
};

/** The page's own place: its figure may be a total of which no group is told. */
const ownRow = (fact: Fact, place: Place, locale: Locale): ComparedRow => ({
  name: placeName(place, locale),
  href: null,
  cell: spokenOf(fact).cell,
  ...groupsIn(fact.whole ? inMainCube(fact) : fact, place, locale),
});

const ufRow = (fact: Fact, uf: Place, locale: Locale): ComparedRow => ({
  name: placeName(uf, locale),
  href: pagePath(locale, uf.slug),
  cell: cellOf(fact, uf.kind, uf.code),
  ...groupsIn(fact, uf, locale),
});

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
  const uf = ufOf(place);
  const of = (what: string): readonly string[] => [fact.cube.id, fact.period, locale, what];
  const main = inMainCube(fact);
  return [
    ownRow(fact, place, locale),
    ...(uf ? [once(of(uf.code), () => ufRow(main, uf, locale))] : []),
    once(of(place.kind), () => brazilRow(main, place, locale)),
  ];
};
