import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { identifier, literal, type Database } from '../../engine/database.ts';
import type { CatalogCube } from '../../registry/public-files.ts';
import { componentId, keyDimensions, structureId } from './sdmx-names.ts';

/** A derived cube larger than this has no SDMX-CSV: its Parquet is the same cells in a thirtieth of the bytes. */
const LARGEST_DERIVED = 5_000_000;

/**
 * SDMX-CSV 2.0 of a cube, from its Parquet: STRUCTURE, STRUCTURE_ID, ACTION (I: information), the
 * dimensions with time last, the measures, OBS_STATUS (A: a published number). RFC 4180: CRLF-free
 * lines are accepted by every reader and keep the file smaller. Returns its path below the folder,
 * or nothing for a derived cube that is too large.
 */
export async function writeSdmxCsv(
  folder: string,
  database: Database,
  cube: CatalogCube,
): Promise<string | undefined> {
  const parquet = cube.files.find(({ format }) => format === 'parquet');
  if (!parquet) return undefined;
  const name = `api/v1/sdmx/data/${cube.id}.csv`;
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const from = literal(path.join(folder, parquet.path));
  const order = cube.dimensions.map(({ id }) => identifier(id)).join(', ');
  await database.run(
    `copy (select ${columnsOf(cube).join(', ')} from read_parquet(${from}) order by ${order})
     to ${literal(file)} (format csv, header, delimiter ',')`,
  );
  if (cube.derivedFrom === undefined || statSync(file).size <= LARGEST_DERIVED) return name;
  rmSync(file);
  return undefined;
}

function columnsOf(cube: CatalogCube): readonly string[] {
  const time = cube.periodicity === 'month' ? `ano || '-' || mes` : 'ano';
  return [
    `'dataflow' as "STRUCTURE"`,
    `${literal(structureId(cube))} as "STRUCTURE_ID"`,
    `'I' as "ACTION"`,
    ...keyDimensions(cube).map(({ id }) => `${identifier(id)} as ${identifier(componentId(id))}`),
    `${time} as "TIME_PERIOD"`,
    ...cube.measures.map(({ id }) => `${identifier(id)} as ${identifier(componentId(id))}`),
    `${STATUS} as "OBS_STATUS"`,
  ];
}

/** SDMX code list CL_OBS_STATUS: A normal, Q suppressed, M missing, P provisional. */
const STATUS = `case status when 'suppressed' then 'Q' when 'not_available' then 'M' when 'not_applicable' then 'M' when 'provisional' then 'P' else 'A' end`;
