import type { CompactCube } from '../../pipeline/registry/public-files.ts';
import type { CodeBook } from '../tables/code-book.ts';
import type { CubeData } from '../tables/cube.ts';
import { decodeCompact } from '../tables/decode.ts';
import { modelCube } from '../tables/model.ts';
import type { TableSchema } from '../tables/schema.ts';
import { loadJson, type Sources } from './load-files.ts';

const modelled = new Map<string, Promise<CubeData>>();

/** The cube of a page, decoded once however many tables and maps use it. */
export const loadCube = (
  { root, cubeId }: Sources,
  schema: TableSchema,
  book: CodeBook,
): Promise<CubeData> => {
  const url = `${root}cubes/${cubeId.toLowerCase()}.compact.json`;
  const made = async (): Promise<CubeData> =>
    modelCube(decodeCompact(await loadJson<CompactCube>(url)), schema, book);
  const known = modelled.get(url) ?? made();
  modelled.set(url, known);
  known.catch(() => modelled.delete(url));
  return known;
};
