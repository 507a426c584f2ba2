import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ProtectedCube } from '../4-protect/protect.ts';
import type { Database } from '../engine/database.ts';
import { cubes } from '../registry/cubes.ts';
import type { CatalogCube, CubeFormat } from '../registry/public-files.ts';
import { writeCompact } from './compact.ts';
import { registeredCube } from './cube-shape.ts';
import { orderCells, type CubeWriting } from './cube-writing.ts';
import { writeCsv, writeExcelCsv } from './csv.ts';
import { writeJsonStat } from './json-stat.ts';
import { writeParquet } from './parquet.ts';
import type { Release } from './publish.ts';
import { writeShards } from './shards.ts';

type Format = {
  readonly format: CubeFormat;
  readonly suffix: string;
  /** Largest file of a derived cube in this format, in bytes; the main cubes have every format. */
  readonly limit: number;
  readonly write: (writing: CubeWriting) => Promise<void>;
};

/** A sparse JSON beyond this is no convenience any more. */
const LARGEST_JSON = 5_000_000;

/** To add a format: one line here, one file beside, one round-trip test. */
const FORMATS: readonly Format[] = [
  { format: 'parquet', suffix: '.parquet', limit: Infinity, write: writeParquet },
  { format: 'compact', suffix: '.compact.json', limit: Infinity, write: writeCompact },
  { format: 'json-stat', suffix: '.json', limit: LARGEST_JSON, write: writeJsonStat },
  { format: 'csv', suffix: '.csv', limit: Infinity, write: writeCsv },
  { format: 'csv-excel', suffix: '_excel.csv', limit: 0, write: writeExcelCsv },
];

/** Writes one protected cube in every format under cubes/. */
export async function writeCube(
  release: Release,
  database: Database,
  cube: ProtectedCube,
): Promise<CatalogCube['files']> {
  mkdirSync(path.join(release.folder, 'cubes'), { recursive: true });
  const shape = registeredCube(cube.cube);
  const ordered = await orderCells(database, cube, shape);
  const files: CatalogCube['files'][number][] = [];
  const main = cubes.some(({ id }) => id === cube.cube);
  const formats = release.bare
    ? FORMATS.filter(({ format }) => format === 'parquet')
    : FORMATS.filter(({ limit }) => main || limit > 0);
  for (const { format, suffix, limit, write } of formats) {
    const name = `cubes/${cube.id.toLowerCase()}${suffix}`;
    const file = path.join(release.folder, name);
    await write({ release, database, cube, shape, ordered, file });
    const bytes = statSync(file).size;
    if (main || bytes <= limit) files.push({ format, path: name, bytes });
    else rmSync(file);
  }
  if (!release.bare) await writeShards({ release, database, cube, shape, ordered, file: '' });
  return files;
}
