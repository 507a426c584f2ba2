import type { Locale } from '../../pipeline/registry/types.ts';
import { fill } from '../text/fill.ts';
import { rowWords } from './dashboard.ts';
import { labelIn, yearsOf, type QuotaRow } from './files.ts';
import { nearestRow, placeRow, type QuotaUf } from './places.ts';
import { quotaTexts } from './text/index.ts';
import { towns, type Town } from './towns.ts';

const TABLE = 'empresas_lugar';

/** The year a note is of. */
export const briefYear = (): string => yearsOf(TABLE).at(-1) ?? '';

/** The first sentence of a note: the figures of the UF, or of the narrowest group that holds it. */
export const briefSentence = (uf: QuotaUf, locale: Locale): string => {
  const { brief } = quotaTexts[locale];
  const year = briefYear();
  const own = placeRow(TABLE, uf.code, year);
  if (own) {
    const { companies, filled, reserved, rate, deficit } = rowWords(own, locale);
    const values = { year, companies, filled, reserved, rate, deficit };
    return fill(brief.named, { ...values, in: uf.in[locale] });
  }
  const near = nearestRow(TABLE, uf);
  if (!near) return brief.nothing;
  const { rate, reserved, deficit } = rowWords(near, locale);
  const group = labelIn(TABLE, 'lugar', String(near['lugar']), locale);
  return fill(brief.withheld, { of: uf.of[locale], group, rate, reserved, deficit });
};

/** A line of the comparison: the UF (withheld or not), what holds it, and the country. */
export type ComparedPlace = { readonly name: string; readonly row: QuotaRow | undefined };

export const comparedPlaces = (uf: QuotaUf, locale: Locale): readonly ComparedPlace[] => {
  const own = placeRow(TABLE, uf.code);
  const rest = own ? undefined : placeRow(TABLE, `R${uf.region}`);
  const region = placeRow(TABLE, uf.region);
  const country = placeRow(TABLE, '0');
  const named = (row: QuotaRow | undefined): readonly ComparedPlace[] =>
    row ? [{ name: labelIn(TABLE, 'lugar', String(row['lugar']), locale), row }] : [];
  return [{ name: uf.name[locale], row: own }, ...named(rest), ...named(region), ...named(country)];
};

/** The towns of a UF with the most candidates, largest first. */
export const briefTowns = (uf: QuotaUf, most: number): readonly Town[] =>
  towns()
    .filter((town) => town.uf === uf.code && town.candidatos !== null)
    .toSorted((a, b) => (b.candidatos ?? 0) - (a.candidatos ?? 0) || (a.code < b.code ? -1 : 1))
    .slice(0, most);
