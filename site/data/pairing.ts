import type { CountTable, PairingQuality } from '../../pipeline/registry/public-files.ts';
import { readCodeList, readQuality } from './release.ts';

/** Null when the release carries no pairing: its source did it. */
export const readPairing = (): PairingQuality | null => readQuality()?.pairing ?? null;

export type CountRow = CountTable['rows'][number];

/** A count of a row by the name of its column; null when withheld. Throws on an unknown column. */
export const countOf = (table: CountTable, row: CountRow, column: string): number | null => {
  const at = table.columns.indexOf(column);
  if (at < 0) throw new Error(`unknown column: ${column}`);
  return row.counts[at] ?? null;
};

/** The same of the line of totals. */
export const totalOf = (table: CountTable, column: string): number | null =>
  countOf(table, { keys: [], counts: table.totals, total: table.total }, column);

/** A share as a fraction; null when either part is withheld or there is nothing to share. */
export const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

/** Share of each column in the published records of each base, over all years. */
export const sharesByBase = (
  table: CountTable,
): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const bases = Map.groupBy(table.rows, ({ keys }) => keys[0] ?? '');
  return new Map(
    [...bases].map(([base, rows]) => {
      const sums = table.columns.map((column) => {
        const counts = rows.map((row) => countOf(table, row, column) ?? 0);
        return [column, counts.reduce((sum, count) => sum + count, 0)] as const;
      });
      const all = sums.reduce((sum, [, count]) => sum + count, 0);
      return [base, new Map(sums.map(([column, count]) => [column, all ? count / all : 0]))];
    }),
  );
};

/** Label of a code of a published list, or null when the list lacks it. */
export const labelIn = (list: string, code: string, locale: 'pt' | 'en' | 'es'): string | null =>
  readCodeList(list).codes.find((each) => each.code === code)?.label[locale] ?? null;

/** Whether a table withholds anything, so that its sign must be explained. */
export const isWithholding = ({ rows, totals, total }: CountTable): boolean =>
  [...rows.flatMap((row) => [...row.counts, row.total]), ...totals, total].includes(null);
