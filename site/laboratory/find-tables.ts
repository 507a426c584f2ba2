import type { LaboratoryTable } from './table.ts';

const STRINGS_AND_COMMENTS = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g;
const PUBLISHED = /(?:^|\/)dados\/((?:versions\/[^/]+\/)?[\w./-]+\.parquet)$/;

/** Calls that read a published Parquet by its address, as the examples of the other pages do. */
const CALLS =
  /(?:read_parquet|parquet_scan)\s*\(\s*'([^']*)'\s*\)|(?<=\b(?:from|join)\s+)'([^']*)'/gi;

/**
 * A query whose Parquet addresses of this site are the names of its tables: what was copied from a page of
 * microdata runs as it is. Any other address stays, and the engine refuses it.
 */
export const withNames = (sql: string, tables: readonly LaboratoryTable[]): string =>
  sql.replaceAll(CALLS, (call: string, called?: string, bare?: string) => {
    const path = PUBLISHED.exec(called ?? bare ?? '')?.[1]?.replace(/^versions\/[^/]+\//, '');
    return tables.find((each) => each.path === path)?.name ?? call;
  });

/** The tables that a query may read: every known name in it, outside strings and comments. */
export const tablesIn = (
  sql: string,
  tables: readonly LaboratoryTable[],
): readonly LaboratoryTable[] => {
  const words = new Set(
    sql
      .replaceAll(STRINGS_AND_COMMENTS, ' ')
      .toLowerCase()
      .match(/[a-z_]\w*/g) ?? [],
  );
  return tables.filter(({ name }) => words.has(name));
};
