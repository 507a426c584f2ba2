import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CountTable, QualityReport } from '../../registry/public-files.ts';
import { nothing, type Score } from './finding.ts';

/** Counts of records in a quality report, by what they count. */
type Counts = ReadonlyMap<string, number>;

/**
 * National counts of two releases, one less the other: the records of the sources, the persons, and the
 * tables of the pairing. Each difference must be 0 or at least k.
 */
export function compareQuality(folder: string, former: string, k: number): Score {
  const [now, before] = [readQuality(folder), readQuality(former)];
  if (!now || !before) return nothing;
  const [counts, old] = [countsOf(now), countsOf(before)];
  const differences = [...counts].flatMap(([what, count]) => {
    const previous = old.get(what);
    return previous === undefined ? [] : [Math.abs(count - previous)];
  });
  return {
    tried: differences.length,
    succeeded: differences.filter((each) => each > 0 && each < k).length,
  };
}

function readQuality(folder: string): QualityReport | undefined {
  const file = path.join(folder, 'quality.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as QualityReport) : undefined;
}

function countsOf({ reception, pairing }: QualityReport): Counts {
  const received = reception.flatMap(({ source, read, staged, quarantined }) =>
    named(`lines of ${source}`, { read, staged, quarantined }),
  );
  if (!pairing) return new Map(received);
  const { records, people, passes, byUf, byCountry, bySex, pis, cpf, definitions, bonds } = pairing;
  const tables = { passes, byUf, byCountry, bySex, pis, cpf, definitions, bonds };
  const parts = pairing.reconciliation.country.flatMap(({ year, parts: each }) =>
    each ? named(`reconciliation ${year}`, each) : [],
  );
  return new Map([
    ...received,
    ...named('pairing', { records, people }),
    ...Object.entries(tables).flatMap(([name, table]) => cellsOf(name, table)),
    ...parts,
  ]);
}

const named = (what: string, counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([name, count]) => [`${what} ${name}`, count] as const);

function cellsOf(name: string, { columns, rows, totals, total }: CountTable) {
  const all = [
    ...rows.map((row) => ({ ...row, keys: row.keys.join(' ') })),
    { keys: 'all', counts: totals, total },
  ];
  return all.flatMap(({ keys, counts, total: sum }) =>
    [...counts, sum].flatMap((count, at) =>
      count === null ? [] : [[`${name} ${keys} ${columns[at] ?? 'all'}`, count] as const],
    ),
  );
}
