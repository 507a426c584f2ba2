import type { CubeShard, ShardIndex } from '../../pipeline/registry/public-files.ts';
import type { CodeBook } from '../tables/code-book.ts';
import type { CubeData } from '../tables/cube.ts';
import { joinShards } from '../tables/join-shards.ts';
import { modelCube } from '../tables/model.ts';
import { pickShards } from '../tables/pick-shards.ts';
import type { Query } from '../tables/query.ts';
import type { TableSchema } from '../tables/schema.ts';
import { loadJson, type Sources } from './load-files.ts';

const joined = new Map<string, Promise<CubeData>>();

/**
 * The pieces of a cube that a query needs, those of withheld places among them unless told otherwise,
 * joined once for each set of them. Rejects when one cannot
 * be fetched, and may then be asked again.
 */
export const loadPieces = (
  index: ShardIndex,
  { root, cubeId }: Sources,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  withheld = true,
): Promise<CubeData> => {
  const folder = `${root}cubes/${cubeId.toLowerCase()}/`;
  const urls = pickShards(index, schema, query, withheld).map(({ name }) => folder + name);
  const key = urls.join();
  const read = async (): Promise<CubeData> => {
    const files = await Promise.all(urls.map((url) => loadJson<CubeShard>(url)));
    return modelCube(joinShards(files), schema, book);
  };
  const known = joined.get(key) ?? read();
  joined.set(key, known);
  known.catch(() => joined.delete(key));
  return known;
};
