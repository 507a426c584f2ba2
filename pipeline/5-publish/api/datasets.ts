import { statSync } from 'node:fs';
import path from 'node:path';
import type { ApiDataset, ApiFile } from '../../registry/api-files.ts';
import type { Catalog, CatalogCube } from '../../registry/public-files.ts';
import { text } from '../../registry/text.ts';
import type { Text } from '../../registry/types.ts';
import { cubeColumns } from './cube-columns.ts';
import { denominatorDataset } from './denominator-dataset.ts';
import { mediaOf, type Sized } from './media.ts';
import { microdataDataset } from './microdata-dataset.ts';
import { quotaDataset } from './quota-dataset.ts';
import { rulesOf } from './rules.ts';

/** Every published data set (cubes, tables of the quota, files of rows, what rates divide by) in one shape, in the catalogue's order. */
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
    ...(catalog.denominators ?? []).map((table) => denominatorDataset(table, sized)),
  ];
}

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
