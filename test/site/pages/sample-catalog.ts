import type { CatalogCube } from '../../../pipeline/registry/public-files.ts';
import type { Note } from '../../../pipeline/registry/types.ts';

const same = (text: string) => ({ pt: text, en: text, es: text });

export const breakNote = (before: string, after: string): Note => ({
  id: `break-${after}`,
  text: same('quebra'),
  source: 'teste',
  breakBetween: [before, after],
});

const emptyCube: CatalogCube = {
  id: 'RAIS',
  cube: 'RAIS',
  base: 'RAIS',
  vintage: 'unica',
  title: same('Vínculos'),
  kind: 'stock',
  periodicity: 'year',
  periods: [],
  dimensions: [],
  measures: [],
  hasMunicipio: true,
  notes: [],
  defaultView: { row: 'ano', measure: 'vinculos', filters: {} },
  cells: 0,
  totals: {},
  totalsWithoutNaturalised: {},
  source: same('fonte'),
  files: [],
};

type Totals = Readonly<Record<string, readonly number[]>>;

/** A yearly stock with its totals, with and without naturalised Brazilians. */
export const stockCube = (
  years: readonly string[],
  totals: readonly number[],
  options: { readonly without?: readonly number[]; readonly notes?: readonly Note[] } = {},
): CatalogCube => ({
  ...emptyCube,
  periods: years,
  measures: [{ id: 'vinculos', label: same('Vínculos'), unit: same('vínculos') }],
  totals: { vinculos: totals },
  totalsWithoutNaturalised: { vinculos: options.without ?? totals },
  notes: options.notes ?? [],
});

/** A monthly flow; the totals given are those without naturalised Brazilians. */
export const flowCube = (
  months: readonly string[],
  without: Totals,
  notes: readonly Note[] = [],
): CatalogCube => ({
  ...emptyCube,
  id: 'CAGED',
  cube: 'CAGED',
  base: 'CAGED',
  vintage: 'sem_ajuste',
  kind: 'flow',
  periodicity: 'month',
  periods: months,
  measures: Object.keys(without).map((id) => ({ id, label: same(id), unit: same(id) })),
  totals: without,
  totalsWithoutNaturalised: without,
  notes,
});
