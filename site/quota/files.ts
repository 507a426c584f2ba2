import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { InclusionReport, QuotaFile, QuotaRule } from '../../pipeline/registry/quota/files.ts';
import { publicFolder, readPublicJson } from '../data/folder.ts';
import { readCatalog } from '../data/release.ts';

/** A published row by the ids of its columns: codes of the dimensions, values of the measures. */
export type QuotaRow = Readonly<Record<string, string | number | null>>;

export type QuotaMeasure = QuotaFile['measures'][number];

/** Whether this release says anything of the quota; public mode does not. */
export const hasQuota = (): boolean => (readCatalog().quota ?? []).length > 0;

/** A published table of the quota, or null when this release has nothing of it to show. */
export const quotaFile = (id: string): QuotaFile | null =>
  (readCatalog().quota ?? []).some((each) => each.id === id)
    ? readPublicJson<QuotaFile>(`quota/${id}.json`)
    : null;

const rowsById = new Map<string, readonly QuotaRow[]>();

/** The rows of a table; none when it is not published. */
export const quotaRows = (id: string): readonly QuotaRow[] => {
  const key = join(publicFolder(), id);
  const known = rowsById.get(key) ?? readRows(id);
  rowsById.set(key, known);
  return known;
};

const readRows = (id: string): readonly QuotaRow[] => {
  const file = quotaFile(id);
  if (!file) return [];
  const columns = [...file.dimensions, ...file.measures].map((each) => each.id);
  return file.rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
  );
};

/** The years of a table, in order. */
export const yearsOf = (id: string): readonly string[] =>
  [...new Set(quotaRows(id).map((row) => String(row['ano'])))].toSorted();

/** The rows of the last year of a table, or of the year given. */
export const rowsOfYear = (id: string, year = yearsOf(id).at(-1)): readonly QuotaRow[] =>
  quotaRows(id).filter((row) => row['ano'] === year);

/** The row of the country in one year. */
export const countryRow = (id: string, year?: string): QuotaRow | undefined =>
  rowsOfYear(id, year).find((row) => row['nivel'] === undefined || row['nivel'] === 'brasil');

/** Of these measures, those some table of this release publishes, with what each is. */
export const measuresOf = (ids: readonly string[]): readonly QuotaMeasure[] => {
  const tables = (readCatalog().quota ?? []).filter(({ files }) =>
    files.some(({ format }) => format === 'json'),
  );
  const known = new Map(
    tables.flatMap(({ id }) =>
      (quotaFile(id)?.measures ?? []).map((each) => [each.id, each] as const),
    ),
  );
  return ids.flatMap((id) => known.get(id) ?? []);
};

/** A measure some table publishes; throws when none does. */
export const measureOf = (id: string): QuotaMeasure => {
  const [found] = measuresOf([id]);
  if (!found) throw new Error(`unknown measure of the quota: ${id}`);
  return found;
};

/** Label of a code of a dimension of a table; the code itself when the table does not name it. */
export const labelIn = (
  table: string,
  dimension: string,
  code: string,
  locale: 'pt' | 'en' | 'es',
): string =>
  quotaFile(table)
    ?.dimensions.find(({ id }) => id === dimension)
    ?.codes.find((each) => each.code === code)?.label[locale] ?? code;

export const quotaRule = (): QuotaRule => readPublicJson('quota/regra.json');

/** Reports of the Termo; none in a release without the flow of Portaria 1.088. */
export const inclusionReports = (): readonly InclusionReport[] =>
  existsSync(join(publicFolder(), 'quota/relatorios.json'))
    ? readPublicJson('quota/relatorios.json')
    : [];
