import type { CatalogCube } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { sumBy, valueCodes } from '../data/cells.ts';
import { readCodeList } from '../data/index.ts';
import { ufSigla } from '../tables/labels.ts';

export type Town = { readonly code: string; readonly label: string; readonly value: number };

/** Municípios with a published total in a year, the largest first. */
export const townsOf = (cube: CatalogCube, year: string, locale: Locale): readonly Town[] => {
  const labels = new Map(
    readCodeList('municipio').codes.map(({ code, label }) => [code, label[locale]]),
  );
  const named = valueCodes('municipio');
  const totals = sumBy(cube.id, cube.measures[0]?.id ?? '', {
    by: 'municipio',
    filter: { ano: year },
  });
  return [...totals]
    .filter(([code, value]) => named.has(code) && value > 0)
    .map(([code, value]) => ({
      code,
      label: `${labels.get(code) ?? code} (${ufSigla(code.slice(0, 2)) ?? ''})`,
      value,
    }))
    .toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
};
