import type { QualityReport } from '../../pipeline/registry/public-files.ts';

type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>;

const recordsOf = (rows: readonly { readonly records: number }[]): number =>
  rows.reduce((sum, { records }) => sum + records, 0);

/** Share of the published linked records by base and rule, over all years; empty without a report. */
export const linkageShares = (quality: QualityReport | null): Shares => {
  const byBase = Map.groupBy(quality?.linkage ?? [], ({ base }) => base);
  return new Map(
    [...byBase].map(([base, rows]) => {
      const byRule = Map.groupBy(rows, ({ rule }) => rule);
      const total = recordsOf(rows);
      return [
        base,
        new Map([...byRule].map(([rule, each]) => [rule, recordsOf(each) / total])),
      ] as const;
    }),
  );
};
