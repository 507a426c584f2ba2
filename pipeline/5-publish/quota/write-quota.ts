import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ProtectedQuotaTable } from '../../4-protect/quota/protect-quota.ts';
import type { Database } from '../../engine/database.ts';
import type { Mode } from '../../engine/options.ts';
import { text } from '../../registry/text.ts';
import { quotaCodeLists } from '../../registry/quota/code-lists.ts';
import type { CatalogQuota, QuotaDimension, QuotaFile } from '../../registry/quota/files.ts';
import { indicatorOf } from '../../registry/quota/indicators.ts';
import { quotaTableOf } from '../../registry/quota/tables.ts';
import { writeJson, writeText } from '../write-json.ts';
import { csvOf } from './csv-rows.ts';
import { reportWorkbook } from './report-workbook.ts';
import { inclusionReports } from './reports.ts';
import { quotaRule } from './rule-file.ts';
import { writeGeoreferenced } from './write-georeferenced.ts';
import { writeRowsAsParquet } from './parquet-rows.ts';

/**
 * Writes each table as quota/<id>.json, .csv (codes with their Portuguese labels) and .parquet (codes as text,
 * counts INTEGER, rates DOUBLE), the reports as data and as workbooks, and says what was written. Rows are in the order of the gate.
 */
export async function writeQuota(
  release: {
    readonly folder: string;
    readonly dataVersion: string;
    readonly mode: Mode;
    readonly quota: readonly ProtectedQuotaTable[];
  },
  database: Database,
): Promise<readonly CatalogQuota[]> {
  if (release.quota.length === 0) return [];
  mkdirSync(path.join(release.folder, 'quota'), { recursive: true });
  writeJson(release.folder, 'quota/regra.json', quotaRule);
  const files = release.quota.map((table) => quotaFile(table, release.dataVersion));
  writeReports(release, files);
  const written: CatalogQuota[] = [];
  for (const file of files) {
    const name = `quota/${file.id}`;
    writeJson(release.folder, `${name}.json`, file);
    writeText(release.folder, `${name}.csv`, csvOf(file));
    await writeRowsAsParquet(database, file, path.join(release.folder, `${name}.parquet`));
    written.push({ id: file.id, title: file.title, rows: file.rows.length, files: filesOf(name) });
  }
  return [...written, ...(await writeGeoreferenced(release.folder, release.quota, database))];
}

function writeReports(
  { folder, mode, quota }: Parameters<typeof writeQuota>[0],
  files: readonly QuotaFile[],
): void {
  const reports = inclusionReports(quota);
  writeJson(folder, 'quota/relatorios.json', reports);
  mkdirSync(path.join(folder, 'quota/relatorios'), { recursive: true });
  for (const report of reports)
    writeFileSync(
      path.join(folder, report.workbook),
      reportWorkbook(report, files, mode === 'synthetic'),
    );
}

function filesOf(name: string): CatalogQuota['files'] {
  return (['json', 'csv', 'parquet'] as const).map((format) => ({
    format,
    path: `${name}.${format}`,
  }));
}

function quotaFile({ id, rows }: ProtectedQuotaTable, dataVersion: string): QuotaFile {
  const { title, dimensions, indicators, notes } = quotaTableOf(id);
  return {
    id,
    dataVersion,
    title,
    dimensions: dimensions.map((each, at) => dimension(each, new Set(rows.map((row) => row[at])))),
    measures: indicators.map((each) => {
      const { rate, ...rest } = indicatorOf(each);
      return { ...rest, type: rate ? 'rate' : 'integer' };
    }),
    notes,
    rows,
  };
}

function dimension(id: string, used: ReadonlySet<unknown>): QuotaDimension {
  if (id === 'ano') return { id, label: text('Ano', 'Year', 'Año'), codes: [] };
  const list = quotaCodeLists[id];
  if (!list) throw new Error(`dimension without a code list: ${id}`);
  const codes = list.codes.filter(({ code }) => used.has(code));
  if (codes.length < used.size) throw new Error(`code without a label in dimension: ${id}`);
  return {
    id,
    label: list.title,
    codes: codes.map(({ code, label, kind }) => ({ code, label, kind })),
  };
}
