import type { Locale } from '../../pipeline/registry/types.ts';
import { cubesOf } from '../data/release.ts';
import { formatDecimal, formatInteger, formatPercent } from '../format/index.ts';
import { crossesBreak } from '../sentences/series.ts';
import { numberIn } from './cells.ts';
import { countryRow, rowsOfYear, yearsOf, type QuotaRow } from './files.ts';

/** A year of the country: the effective rate, and the rate if every disability not stated were one. */
export type NationalYear = {
  readonly year: string;
  readonly rate: number;
  readonly high: number | null;
  readonly row: QuotaRow;
};

/** Every year in which the country may be shown, in order. */
export const nationalYears = (): readonly NationalYear[] =>
  yearsOf('empresas_lugar').flatMap((year) => {
    const row = countryRow('empresas_lugar', year);
    const rate = numberIn(row, 'taxa_preenchimento');
    const high = numberIn(countryRow('qualidade', year), 'taxa_maxima');
    return row && rate !== null ? [{ year, rate, high, row }] : [];
  });

type Break = { readonly years: readonly [string, string]; readonly text: string };

/** The breaks of RAIS, by year, with their note. */
export const quotaBreaks = (locale: Locale): readonly Break[] =>
  (cubesOf('RAIS')[0]?.notes ?? []).flatMap(({ breakBetween, text }) =>
    breakBetween
      ? [
          {
            years: [breakBetween[0].slice(0, 4), breakBetween[1].slice(0, 4)] as const,
            text: text[locale],
          },
        ]
      : [],
  );

/** How far the rate moved since the year before, in percentage points; null across a break or without one. */
export const yearlyChange = (
  years: readonly NationalYear[],
  breaks: readonly Break[],
): { readonly before: NationalYear; readonly points: number | null } | null => {
  const [before, last] = years.slice(-2);
  if (!before || !last) return null;
  const broken = crossesBreak(
    breaks.map((each) => each.years),
    before.year,
    last.year,
  );
  return { before, points: broken ? null : 100 * (last.rate - before.rate) };
};

/** Figures of a row in the words of its sentence. */
export const rowWords = (row: QuotaRow, locale: Locale) => {
  const count = (id: string): string => formatInteger(numberIn(row, id) ?? 0, locale);
  const rate = (id: string): string => formatPercent(numberIn(row, id) ?? 0, locale);
  return {
    companies: count('empresas_obrigadas'),
    complying: count('empresas_cumprem'),
    share: rate('parcela_cumprem'),
    reserved: count('vagas_reservadas'),
    filled: count('vagas_preenchidas'),
    deficit: count('deficit'),
    rate: rate('taxa_preenchimento'),
    gross: rate('taxa_bruta'),
  };
};

/** A group of companies and the posts it lacks. */
export type Gap = {
  readonly code: string;
  readonly missing: number;
  /** Part of the deficit of the country. */
  readonly share: number;
};

/** "Other categories" come after the named ones. */
const last = ({ code }: { readonly code: string }): number => Number(code === 'X');

/** The posts each group of a table lacks in its last year, the largest first; "other categories" last. */
export const gapsBy = (table: string, dimension: string): readonly Gap[] => {
  const rows = rowsOfYear(table).map((row) => ({
    code: String(row[dimension]),
    missing: numberIn(row, 'deficit') ?? 0,
  }));
  const all = rows.reduce((sum, { missing }) => sum + missing, 0);
  return rows
    .map((each) => ({ ...each, share: all === 0 ? 0 : each.missing / all }))
    .toSorted((a, b) => last(a) - last(b) || b.missing - a.missing);
};

/** The fewest named groups, largest first, that together lack more than half; none when the rest is needed. */
export const largestHalf = (gaps: readonly Gap[]): readonly Gap[] => {
  const named = gaps.filter(({ code }) => code !== 'X');
  let sum = 0;
  const at = named.findIndex(({ share }) => (sum += share) > 0.5);
  return at < 0 ? [] : named.slice(0, at + 1);
};

/** Missing posts per company that does not comply. */
export const meanMissing = (
  row: QuotaRow,
  locale: Locale,
): { companies: string; mean: string } | null => {
  const lacking =
    (numberIn(row, 'empresas_obrigadas') ?? 0) - (numberIn(row, 'empresas_cumprem') ?? 0);
  const deficit = numberIn(row, 'deficit') ?? 0;
  if (lacking === 0) return null;
  return {
    companies: formatInteger(lacking, locale),
    mean: formatDecimal(deficit / lacking, locale),
  };
};
