import type { Locale } from '../../pipeline/registry/types.ts';
import { fill, texts } from '../text/index.ts';
import type { Fact } from './focus.ts';
import type { Place, PlaceKind } from './place.ts';
import { hrefOf, listView, monthsView, seriesView } from './views.ts';

export type PreparedTable = { readonly label: string; readonly href: string };

const LISTS: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
  pais: ['uf', 'municipio'],
  uf: ['pais', 'municipio'],
  municipio: ['pais'],
};

const tablesOfFact = (fact: Fact, place: Place, locale: Locale): readonly PreparedTable[] => {
  const { tables } = texts[locale].places;
  const names = { pais: tables.countries, uf: tables.ufs, municipio: tables.municipios };
  const what = tables.what[fact.kind];
  const lists = LISTS[place.kind].filter(
    (kind) => !fact.whole && (kind !== 'municipio' || fact.cube.hasMunicipio),
  );
  return [
    {
      label: fill(fact.whole ? tables.years : tables.series, { what }),
      href: hrefOf(fact, seriesView(fact, place), locale),
    },
    ...lists.map((kind) => ({
      label: fill(names[kind], { what }),
      href: hrefOf(fact, listView(fact, place, kind), locale),
    })),
    ...(fact.cube.periodicity === 'month' && fact.kind !== 'cards'
      ? [{ label: tables.months, href: hrefOf(fact, monthsView(fact, place), locale) }]
      : []),
  ];
};

/** Tables of the bases opened on one place, ready to be changed. */
export const tablesOf = (
  facts: readonly Fact[],
  place: Place,
  locale: Locale,
): readonly PreparedTable[] => facts.flatMap((fact) => tablesOfFact(fact, place, locale));
