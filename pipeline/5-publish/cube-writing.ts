import type { ProtectedCube } from '../4-protect/protect.ts';
import { identifier, type Database } from '../engine/database.ts';
import type { Cube } from '../registry/types.ts';
import type { Release } from './publish.ts';

/** What a format writer needs; `file` is where to write. */
export type CubeWriting = {
  readonly release: Release;
  readonly database: Database;
  readonly cube: ProtectedCube;
  readonly shape: Cube;
  /** Table of the cells with their place in the order of the key, `ordem`. */
  readonly ordered: string;
  readonly file: string;
};

/** Numbers the cells by their key, once for every format. Returns the name of the table. */
export async function orderCells(
  database: Database,
  cube: ProtectedCube,
  shape: Cube,
): Promise<string> {
  const table = 'publicacao_celula';
  const key = shape.dimensions.map(identifier).join(', ');
  await database.run(
    `create or replace temp table ${table} as
     select *, row_number() over (order by ${key}) as ordem from ${identifier(cube.table)}`,
  );
  return table;
}

/** One column of the cells, in the order of the key. */
export async function columnInOrder<T>({ database, ordered }: CubeWriting, id: string) {
  return database.value<readonly T[]>(
    `select coalesce(list(${identifier(id)} order by ordem), []) from ${ordered}`,
  );
}

/** Several columns of the cells, in the order of the key. */
export async function columnsInOrder<T>(writing: CubeWriting, ids: readonly string[]) {
  return Promise.all(ids.map((id) => columnInOrder<T>(writing, id)));
}
