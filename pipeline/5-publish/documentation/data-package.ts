import type { ApiIndex } from '../../registry/api-files.ts';
import { KEYWORDS, LICENCE } from '../catalogue/subjects.ts';
import type { CsvColumn, DescribedCsv } from './tables.ts';

/** Frictionless Data Package (v1) of every CSV, for datapackage.json at the root: its paths may not go up. */
export function dataPackage(
  index: ApiIndex,
  csvs: readonly DescribedCsv[],
  hashOf: (path: string) => string,
): object {
  return {
    profile: 'tabular-data-package',
    name: 'vinculo',
    id: index.version,
    title: 'Vínculo',
    description: index.citation.pt,
    version: index.version,
    keywords: KEYWORDS.map(({ pt }) => pt),
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.url }],
    resources: csvs.map((csv) => resourceOf(csv, hashOf)),
  };
}

function resourceOf(
  { dataset, path, delimiter, columns }: DescribedCsv,
  hashOf: (path: string) => string,
) {
  const bytes = dataset.files.find((file) => file.path === path)?.bytes ?? 0;
  const keys = dataset.columns.filter(({ role }) => role === 'dimension').map(({ id }) => id);
  return {
    profile: 'tabular-data-resource',
    name: dataset.id,
    path,
    title: dataset.title.pt,
    description: dataset.description.pt,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hashOf(path)}`,
    sources: [{ title: dataset.source.pt }],
    dialect: { delimiter, header: true },
    schema: {
      fields: columns.map(fieldOf),
      ...(dataset.kind === 'cube' ? { primaryKey: keys } : {}),
      missingValues: [''],
    },
  };
}

const fieldOf = ({ name, type, label, definition, codes }: CsvColumn) => ({
  name,
  type,
  title: label.pt,
  description: definition.pt,
  ...(codes.length > 0 && codes.length <= 400
    ? { constraints: { enum: codes.map(({ code }) => code) } }
    : {}),
});
