import { statSync } from 'node:fs';
import path from 'node:path';
import { text } from '../../registry/text.ts';
import type { ApiColumn, ApiDataset, ApiFile } from '../../registry/api-files.ts';
import type { Catalog, CatalogCube, CatalogMicrodata } from '../../registry/public-files.ts';
import type { CatalogQuota } from '../../registry/quota/files.ts';
import { quotaTables } from '../../registry/quota/tables.ts';
import { indicatorOf } from '../../registry/quota/indicators.ts';
import { quotaCodeLists } from '../../registry/quota/code-lists.ts';
import type { Text } from '../../registry/types.ts';
import { variableOf } from '../../registry/variables/index.ts';
import { cubeColumns } from './cube-columns.ts';
import { rulesOf } from './rules.ts';

const MEDIA: Readonly<Record<string, string>> = {
  parquet: 'application/vnd.apache.parquet',
  compact: 'application/json',
  'json-stat': 'application/json',
  'json-stat-collection': 'application/json',
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  'csv-excel': 'text/csv; charset=utf-8',
  'sdmx-csv': 'application/vnd.sdmx.data+csv;version=2.0.0',
  'sdmx-json': 'application/vnd.sdmx.structure+json;version=2.0.0',
};

export const mediaOf = (format: string): string => MEDIA[format] ?? 'application/octet-stream';

/** Every published data set (cubes, tables of the quota, files of rows) in one shape, in the catalogue's order. */
export function datasetsOf(
  folder: string,
  catalog: Catalog,
  extra: ReadonlyMap<string, readonly string[]>,
): readonly ApiDataset[] {
  const sized = (format: string, name: string): ApiFile => ({
    format,
    media: mediaOf(format),
    path: name,
    bytes: statSync(path.join(folder, name)).size,
  });
  return [
    ...catalog.cubes.map((cube) => cubeDataset(cube, sized, extra.get(cube.id) ?? [])),
    ...(catalog.quota ?? []).map((table) => quotaDataset(table, sized)),
    ...(catalog.microdata ?? []).map((rows) => microdataDataset(rows, sized, catalog)),
  ];
}

type Sized = (format: string, name: string) => ApiFile;

function cubeDataset(cube: CatalogCube, sized: Sized, extra: readonly string[]): ApiDataset {
  const [first = '', last = first] = [cube.periods[0], cube.periods.at(-1)];
  return {
    id: cube.id.toLowerCase(),
    kind: 'cube',
    base: cube.base,
    title: cube.title,
    description: joined(
      cube.title,
      cube.measures.map(({ label }) => label),
    ),
    grain: CELL,
    rows: cube.cells,
    periods: [first, last],
    columns: cubeColumns(cube),
    rules: rulesOf(cube),
    source: cube.source,
    files: [
      ...cube.files.map(({ format, path: name }) => sized(format, name)),
      ...extra.map((name) => sized(formatOf(name), name)),
    ],
  };
}

const formatOf = (name: string): string =>
  name.startsWith('api/v1/jsonstat/')
    ? 'json-stat-collection'
    : name.endsWith('.csv')
      ? 'sdmx-csv'
      : 'sdmx-json';

const CELL: Text = text(
  'Uma célula publicada: uma combinação dos códigos das dimensões.',
  'One published cell: a combination of the codes of the dimensions.',
  'Una celda publicada: una combinación de los códigos de las dimensiones.',
);

function joined(title: Text, measures: readonly Text[]): Text {
  const sentence = (locale: keyof Text, word: string) =>
    `${title[locale]}. ${word}: ${measures.map((each) => each[locale].toLowerCase()).join(', ')}.`;
  return {
    pt: sentence('pt', 'Medidas'),
    en: sentence('en', 'Measures'),
    es: sentence('es', 'Medidas'),
  };
}

const COMPANIES: Text = text(
  'Uma linha da tabela: uma combinação dos códigos das dimensões.',
  'One row of the table: a combination of the codes of the dimensions.',
  'Una línea de la tabla: una combinación de los códigos de las dimensiones.',
);

function quotaDataset(table: CatalogQuota, sized: Sized): ApiDataset {
  return {
    id: `quota-${table.id}`,
    kind: 'quota',
    base: 'RAIS',
    title: table.title,
    description: table.title,
    grain: COMPANIES,
    rows: table.rows,
    columns: quotaColumns(table),
    rules: [],
    source: text(
      'Lei 8.213/1991, art. 93; RAIS',
      'Law 8,213/1991, art. 93; RAIS',
      'Ley 8.213/1991, art. 93; RAIS',
    ),
    files: table.files.map(({ format, path: name }) => sized(format, name)),
  };
}

/** Columns of a table of the quota; none for one whose columns the registry does not declare (points of a map). */
function quotaColumns(table: CatalogQuota): readonly ApiColumn[] {
  const declared = quotaTables.find(({ id }) => id === table.id);
  if (!declared) return [];
  const year = text('Ano', 'Year', 'Año');
  return [
    ...declared.dimensions.map((id) => {
      const label = quotaCodeLists[id]?.title ?? year;
      return { id, label, definition: label, role: 'dimension' as const };
    }),
    ...declared.indicators.map((each) => {
      const { id, label, definition } = indicatorOf(each);
      return { id, label, definition, role: 'measure' as const };
    }),
  ];
}

const KIND: Readonly<Record<CatalogMicrodata['kind'], Text>> = {
  geografico: text('arquivo geográfico', 'geographic file', 'archivo geográfico'),
  tematico: text('arquivo temático', 'thematic file', 'archivo temático'),
};

/** Rows have years, whatever the periods of the cube of their base. */
function yearsOf(cube: CatalogCube | undefined): readonly [string, string] | undefined {
  const [first, last] = [cube?.periods[0], cube?.periods.at(-1)];
  return first && last ? [first.slice(0, 4), last.slice(0, 4)] : undefined;
}

function microdataDataset(
  rows: CatalogMicrodata,
  sized: Sized,
  { bases, cubes }: Catalog,
): ApiDataset {
  const years = yearsOf(cubes.find(({ base, derivedFrom }) => base === rows.base && !derivedFrom));
  const base = bases.find(({ id }) => id === rows.base);
  const named = (locale: keyof Text, word: string) =>
    `${word} ${base?.shortName[locale] ?? rows.base}, ${KIND[rows.kind][locale]}`;
  const title = {
    pt: named('pt', 'Microdados'),
    en: named('en', 'Microdata'),
    es: named('es', 'Microdatos'),
  };
  return {
    id: `${rows.base.toLowerCase()}-${rows.kind}`,
    kind: 'microdata',
    base: rows.base,
    title,
    description: title,
    grain: base?.unit ?? title,
    ...(years ? { periods: years } : {}),
    rows: rows.rows,
    columns: rows.columns.map(({ id, codeList }) => {
      const { label, definition } = variableOf(id);
      return { id, label, definition, role: 'dimension', ...(codeList ? { codeList } : {}) };
    }),
    rules: [],
    source: text(base?.controller ?? '', base?.controller ?? '', base?.controller ?? ''),
    files: rows.files.map(({ format, path: name }) => sized(format, name)),
  };
}
