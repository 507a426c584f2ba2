import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiDataset, ApiIndex } from '../../pipeline/registry/api-files.ts';
import type { Manifest } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { publicFolder, readPublicJson } from '../data/folder.ts';
import { readCodeList, readManifest } from '../data/release.ts';
import type { LaboratoryTable } from './table.ts';

/** A table with what a reader is told of it. */
export type DescribedTable = LaboratoryTable & {
  readonly kind: 'cube' | 'microdata' | 'quota' | 'denominator' | 'list';
  readonly title: string;
  readonly rows: number;
  readonly bytes: number;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
};

/** 'rais-geografico' → 'rais_geografico': a name that SQL takes without quotes. */
export const tableName = (dataset: string): string => dataset.replaceAll('-', '_');

const bytesOf = (path: string): number => {
  const { files } = readManifest() as Manifest;
  return files.find((each) => each.path === path)?.bytes ?? 0;
};

/** Columns of a table that the index does not describe, from the head of its CSV. */
const headOf = ({ files }: ApiDataset) => {
  const csv = files.find(({ format }) => format === 'csv')?.path ?? '';
  const [head = ''] = readFileSync(join(publicFolder(), csv), 'utf8').split(/\r?\n/, 1);
  return head.split(/[,;]/).map((id) => ({ id, label: '' }));
};

const datasetTable = (dataset: ApiDataset, locale: Locale): readonly DescribedTable[] => {
  const parquet = dataset.files.find(({ format }) => format === 'parquet');
  if (!parquet) return [];
  const columns = dataset.columns.map(({ id, label }) => ({ id, label: label[locale] }));
  return [
    {
      name: tableName(dataset.id),
      kind: dataset.kind,
      format: 'parquet',
      path: parquet.path,
      title: dataset.title[locale],
      rows: dataset.rows,
      bytes: parquet.bytes,
      columns: columns.length > 0 ? columns : headOf(dataset),
    },
  ];
};

/** The columns that every list has: code, names, kind, and the code of the list above where there is one. */
export const LIST_COLUMNS = ['codigo', 'nome', 'nome_en', 'nome_es', 'tipo', 'grupo'] as const;

const listTable = (id: string, locale: Locale): DescribedTable => {
  const { title, codes } = readCodeList(id);
  const path = `codelists/${id}.json`;
  return {
    name: `lista_${id}`,
    kind: 'list',
    format: 'list',
    path,
    title: title[locale],
    rows: codes.length,
    bytes: bytesOf(path),
    columns: LIST_COLUMNS.map((column) => ({ id: column, label: '' })),
  };
};

/** Every published table that the laboratory can read: cubes, files of rows, the quota, and the lists of codes. */
export const laboratoryTables = (locale: Locale): readonly DescribedTable[] => {
  const { datasets } = readPublicJson<ApiIndex>('api/v1/index.json');
  const lists = [
    ...new Set(
      datasets.flatMap(({ columns }) => columns.flatMap(({ codeList }) => codeList ?? [])),
    ),
  ].filter((id) => existsSync(join(publicFolder(), `codelists/${id}.json`)));
  return [
    ...datasets.flatMap((dataset) => datasetTable(dataset, locale)),
    ...lists.toSorted().map((id) => listTable(id, locale)),
  ];
};
