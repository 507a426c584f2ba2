import type { Locale } from '../../pipeline/registry/types.ts';
import { tableHref } from '../sentences/table-href.ts';
import type { View } from './cross.ts';
import { dimensionOf } from './dimension.ts';
import { everyPeriod } from './figures.ts';
import type { Fact } from './focus.ts';
import type { Place } from './place.ts';

/** The filter that leaves a table with one place. */
const only = ({ cube }: Fact, { kind, code }: Place): View => ({
  [`f.${dimensionOf(cube.id, kind)}`]: code,
});

const measureOf = ({ cube, measure }: Fact): View =>
  cube.measures.length > 1 ? { conteudo: measure } : {};

/** Years against sex for one place. */
export const seriesView = (fact: Fact, place: Place): View => ({
  linha: 'ano',
  ...(fact.whole ? { coluna: '-', ...everyPeriod(fact.cube) } : { coluna: 'sexo' }),
  ...measureOf(fact),
  ...only(fact, place),
});

/** Places of a kind within one place, in the year the page speaks of. */
export const listView = (fact: Fact, place: Place, kind: Place['kind']): View => ({
  linha: dimensionOf(fact.cube.id, kind),
  coluna: 'sexo',
  ...measureOf(fact),
  periodo: fact.period,
  ...only(fact, place),
});

/** Admissions and separations by month for one place. */
export const monthsView = (fact: Fact, place: Place): View => ({
  linha: 'mes',
  coluna: 'tipo_movimentacao',
  ...only(fact, place),
});

export const hrefOf = ({ cube }: Fact, view: View, locale: Locale): string =>
  tableHref(cube, view, locale);
