import { identifier, literal, type Database } from '../../engine/database.ts';
import path from 'node:path';
import { codeListById } from '../../registry/code-lists.ts';
import type { CatalogCube, CatalogDimension } from '../../registry/public-files.ts';
import type { Release } from '../publish.ts';
import { writeJson } from '../write-json.ts';
import { isSummed } from './rules.ts';

/** Readers of JSON-stat make a full array of a sparse file: positions of one file. */
const LARGEST = 2_000_000;
const METRIC = 'medida';

type Row = Readonly<Record<string, string | number>>;

/**
 * JSON-stat 2.0 of a cube without its municípios and continents, sums of published cells, in
 * api/v1/jsonstat/<ID>/: one file when its positions fit a reader, else one per year; <ID>.json is the collection of
 * them. The whole cube in one sparse file (cubes/<id>.json) has more positions than an array may.
 */
export async function writeJsonStatTables(
  release: Release,
  database: Database,
  cube: CatalogCube,
): Promise<readonly string[]> {
  const parquet = cube.files.find(({ format }) => format === 'parquet');
  const measures = cube.measures.filter(isSummed);
  if (!parquet || measures.length === 0) return [];
  const kept = cube.dimensions.filter(({ id }) => id !== 'municipio' && id !== 'continente');
  const keys = kept.map(({ id }) => identifier(id)).join(', ');
  const sums = measures.map(({ id }) => `sum(${identifier(id)})::double as ${identifier(id)}`);
  const rows = await database.rows<Row>(
    `select ${keys}, ${sums.join(', ')} from read_parquet(${literal(path.join(release.folder, parquet.path))})
     group by ${keys} order by ${keys}`,
  );
  const parts = partsOf(rows, kept, measures.length);
  const place = `api/v1/jsonstat/${cube.id}`;
  const names = parts.map(({ name, rows: part }) => {
    writeJson(release.folder, `${place}/${name}.json`, datasetOf(release, cube, kept, part));
    return `${place}/${name}.json`;
  });
  writeJson(release.folder, `${place}.json`, collectionOf(cube, parts));
  return [`${place}.json`, ...names];
}

type Part = { readonly name: string; readonly rows: readonly Row[] };

const codesIn = (rows: readonly Row[], { id }: CatalogDimension): readonly string[] =>
  [...new Set(rows.map((row) => String(row[id])))].toSorted();

function partsOf(
  rows: readonly Row[],
  kept: readonly CatalogDimension[],
  measures: number,
): readonly Part[] {
  const positions = kept.reduce((all, each) => all * codesIn(rows, each).length, measures);
  if (positions <= LARGEST) return [{ name: 'completo', rows }];
  const years = Map.groupBy(rows, (row) => String(row['ano']));
  return [...years].map(([name, part]) => ({ name, rows: part }));
}

const collectionOf = (cube: CatalogCube, parts: readonly Part[]) => ({
  version: '2.0',
  class: 'collection',
  label: cube.title.pt,
  link: {
    item: parts.map(({ name }) => ({
      class: 'dataset',
      href: `${cube.id}/${name}.json`,
      label: name === 'completo' ? cube.title.pt : `${cube.title.pt}, ${name}`,
    })),
  },
});

function datasetOf(
  { dataVersion, mode, parameters }: Release,
  cube: CatalogCube,
  kept: readonly CatalogDimension[],
  rows: readonly Row[],
) {
  const measures = cube.measures.filter(isSummed);
  const codes = kept.map((each) => codesIn(rows, each));
  const size = [...codes.map((each) => each.length), measures.length];
  return {
    version: '2.0',
    class: 'dataset',
    label: cube.title.pt,
    source: cube.source.pt,
    note: cube.notes.map(({ text }) => text.pt),
    extension: { id: cube.id, dataVersion, mode, k: parameters.k, licence: 'CC BY 4.0' },
    role: {
      time: kept.flatMap(({ id }) => (id === 'ano' || id === 'mes' ? [id] : [])),
      geo: kept.flatMap(({ id }) => (id === 'uf' ? [id] : [])),
      metric: [METRIC],
    },
    id: [...kept.map(({ id }) => id), METRIC],
    size,
    dimension: Object.fromEntries([
      ...kept.map((each, at) => [each.id, dimensionOf(each, codes[at] ?? [])]),
      [METRIC, metricOf(measures)],
    ]) as Record<string, unknown>,
    value: valuesOf(rows, kept, codes, measures),
  };
}

function valuesOf(
  rows: readonly Row[],
  kept: readonly CatalogDimension[],
  codes: readonly (readonly string[])[],
  measures: CatalogCube['measures'],
): Readonly<Record<string, number>> {
  const ranks = codes.map((each) => new Map(each.map((code, at) => [code, at])));
  return Object.fromEntries(
    rows.flatMap((row) => {
      const position = kept.reduce(
        (outer, { id }, at) =>
          outer * (codes[at]?.length ?? 1) + (ranks[at]?.get(String(row[id])) ?? 0),
        0,
      );
      return measures.map(({ id }, m) => [position * measures.length + m, Number(row[id])]);
    }),
  ) as Record<string, number>;
}

function dimensionOf({ label, codeList }: CatalogDimension, codes: readonly string[]) {
  const labels = new Map(codeListById(codeList).codes.map((each) => [each.code, each.label.pt]));
  return {
    label: label.pt,
    category: {
      index: codes,
      label: Object.fromEntries(codes.map((code) => [code, labels.get(code) ?? code])),
    },
  };
}

const metricOf = (measures: CatalogCube['measures']) => ({
  label: 'Medida',
  category: {
    index: measures.map(({ id }) => id),
    label: Object.fromEntries(measures.map(({ id, label }) => [id, label.pt])),
    unit: Object.fromEntries(measures.map(({ id, unit }) => [id, { label: unit.pt, decimals: 0 }])),
  },
});
