import type { Locale } from '../../pipeline/registry/types.ts';
import { countriesOf } from './composition.ts';
import { groupsOf, inMainCube, type Fact } from './focus.ts';
import type { Place } from './place.ts';
import { hrefOf, listView, seriesView } from './views.ts';

/**
 * The table with figures nearest to a municipality with something withheld: the countries of its UF in
 * the same year, the years of the UF where no country of it is published, or the UFs of Brazil.
 */
export const nearestTable = (fact: Fact, uf: Place, locale: Locale): string => {
  const main = inMainCube(fact);
  if (countriesOf(main, uf).length > 0) return hrefOf(main, listView(main, uf, 'pais'), locale);
  const above = groupsOf(uf);
  return above
    ? hrefOf(above, seriesView(above, uf), locale)
    : hrefOf(main, { linha: 'uf', coluna: 'ano', conteudo: main.measure }, locale);
};
