import { literal, type Database } from '../../engine/database.ts';
import type { QuotaValue } from './protect-quota.ts';

/** A publication on top of a ledger: `release` is 'AAAA-MM'. */
export type QuotaVintage = { readonly release: string };

/** Rows of each table, by id; a row begins with its year. */
export type QuotaRows = ReadonlyMap<string, readonly (readonly QuotaValue[])[]>;

/** A vintage only tells years that have ended: a year that grows month by month could be subtracted from itself. */
export const hasEnded = (year: number, { release }: QuotaVintage): boolean =>
  `${year}-12` <= release;

type Source = 'cota' | 'fluxo' | 'inclusao';

/** Registers arrive apart: the flow of a year is complete before its RAIS is. */
const SOURCES: Readonly<Record<string, Source>> = {
  fluxo: 'fluxo',
  candidatos: 'inclusao',
  inclusao: 'inclusao',
  meta: 'inclusao',
  vagas: 'inclusao',
};

const sourceOf = (table: string): Source => SOURCES[table.split('_')[0] ?? ''] ?? 'cota';
const yearOf = (row: readonly QuotaValue[]) => String(row[0]);
const partOf = (table: string, row: readonly QuotaValue[]) => `${sourceOf(table)} ${yearOf(row)}`;

/**
 * A year of a register comes out once (rule 8): what the ledger has of it stays as it is, and no table is
 * added to it, whatever was declared or paired since. The other years are as computed.
 */
export function keepPublishedYears(computed: QuotaRows, published: QuotaRows): QuotaRows {
  const closed = new Set(
    [...published].flatMap(([table, rows]) => rows.map((row) => partOf(table, row))),
  );
  const tables = [...new Set([...computed.keys(), ...published.keys()])];
  return new Map(
    tables.map((table) => {
      const news = (computed.get(table) ?? []).filter((row) => !closed.has(partOf(table, row)));
      const rows = [...(published.get(table) ?? []), ...news];
      return [table, rows.toSorted((a, b) => Number(yearOf(a)) - Number(yearOf(b)))];
    }),
  );
}

/** What the ledger has of the quota (`prt_safra_cota`). */
export async function readPublishedYears(database: Database): Promise<QuotaRows> {
  const rows = await database.rows<{ tabela: string; linha: string }>(
    'select tabela, linha from prt_safra_cota order by tabela, posicao',
  );
  const tables = Map.groupBy(rows, ({ tabela }) => tabela);
  return new Map(
    [...tables].map(([table, found]) => [
      table,
      found.map(({ linha }) => JSON.parse(linha) as readonly QuotaValue[]),
    ]),
  );
}

/** Leaves what a vintage publishes in `prt_cota`, for its ledger. */
export async function recordQuota(database: Database, tables: QuotaRows): Promise<void> {
  await database.run(
    'create or replace table prt_cota (tabela varchar, posicao integer, linha varchar)',
  );
  for (const [table, rows] of tables)
    for (let from = 0; from < rows.length; from += 1000) {
      const values = rows
        .slice(from, from + 1000)
        .map((row, at) => `(${literal(table)}, ${from + at}, ${literal(JSON.stringify(row))})`);
      await database.run(`insert into prt_cota values ${values.join(', ')}`);
    }
}
