import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ProtectedCube } from '../4-protect/protect.ts';
import type { Database } from '../engine/database.ts';
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
  readonly write: (writing: CubeWriting) => Promise<void>;
};

/** To add a format: one line here, one file beside, one round-trip test. */
const FORMATS: readonly Format[] = [
  { format: 'parquet', suffix: '.parquet', write: writeParquet },
  { format: 'compact', suffix: '.compact.json', write: writeCompact },
  { format: 'json-stat', suffix: '.json', write: writeJsonStat },
  { format: 'csv', suffix: '.csv', write: writeCsv },
  { format: 'csv-excel', suffix: '_excel.csv', write: writeExcelCsv },
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
  for (const { format, suffix, write } of FORMATS) {
    const name = `cubes/${cube.id.toLowerCase()}${suffix}`;
    const file = path.join(release.folder, name);
    await write({ release, database, cube, shape, ordered, file });
    files.push({ format, path: name, bytes: statSync(file).size });
  }
  await writeShards({ release, database, cube, shape, ordered, file: '' });
  return files;
}
