import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readCodeList } from '../data/release.ts';
import type { Fact } from './focus.ts';
import { newestFact } from './newest-fact.ts';
import { placesBy } from './figures.ts';
import { placesOfKind, type Place } from './place.ts';

/** A UF of the index: its figure, and how many of its municipalities have a page. */
export type UfLine = { readonly place: Place; readonly cell: Cell; readonly towns: number };

export type UfIndex = {
  /** What the figures are and of when; null in a release without a figure by UF. */
  readonly fact: Fact | null;
  readonly regions: readonly { readonly name: string; readonly lines: readonly UfLine[] }[];
};

const WITHOUT: Cell = { value: null, status: 'not_available' };

/** The UFs by region, each with the same figure of the same year. */
export const ufIndex = (locale: Locale): UfIndex => {
  const fact = newestFact('uf');
  const cross = fact && placesBy(fact.cube, 'uf', 'sexo', fact);
  const towns = Map.groupBy(placesOfKind('municipio'), ({ code }) => code.slice(0, 2));
  const regions = readCodeList('regiao')
    .codes.map(({ code, label }) => ({
      name: label[locale],
      lines: placesOfKind('uf')
        .filter((place) => place.code.startsWith(code))
        .map((place) => ({
          place,
          cell: cross?.cell(place.code, null) ?? WITHOUT,
          towns: towns.get(place.code)?.length ?? 0,
        })),
    }))
    .filter(({ lines }) => lines.length > 0);
  return { fact, regions };
};
