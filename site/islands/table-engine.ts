import type { CubeShard, ShardIndex } from '../../pipeline/registry/public-files.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../tables/code-book.ts';
import type { CubeData } from '../tables/cube.ts';
import { joinShards } from '../tables/join-shards.ts';
import { modelCube } from '../tables/model.ts';
import { packTable, type PackedTable } from '../tables/packed-table.ts';
import { pickShards } from '../tables/pick-shards.ts';
import { pivot } from '../tables/pivot.ts';
import type { Query } from '../tables/query.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';
import { loadCube, loadJson, withMunicipios, type Sources } from './load-cube.ts';
import { needsMunicipios } from './table-engine-needs.ts';

/** What an engine is told once. */
export type EngineSetup = {
  readonly schema: TableSchema;
  readonly book: PackedBook;
  readonly sources: Sources;
  /** Pieces of the cube; null when the release has it whole only. */
  readonly index: ShardIndex | null;
};

/** Answers queries about one cube, fetching no more of it than they need. */
export type Engine = (query: Query) => Promise<PackedTable>;

type Loaded = { readonly key: string; readonly data: CubeData };

/** An engine that reads and pivots in the thread it is made in. */
export const createEngine = ({ schema, book, sources, index }: EngineSetup): Engine => {
  let names: CodeBook = unpackBook(book);
  let last: Loaded | null = null;

  const nameMunicipios = async (): Promise<void> => {
    const id = variableByRole(schema, 'municipio')?.id;
    if (id !== undefined) names = await withMunicipios(sources, names, id, schema.locale);
  };

  const load = async (query: Query): Promise<CubeData> => {
    if (!index) return loadCube(sources, schema, names);
    const shards = pickShards(index, schema, query).map(({ name }) => name);
    const key = shards.join();
    if (last?.key === key) return last.data;
    const folder = `${sources.root}cubes/${sources.cubeId.toLowerCase()}/`;
    const files = await Promise.all(shards.map((name) => loadJson<CubeShard>(folder + name)));
    const data = modelCube(joinShards(files), schema, names);
    last = { key, data };
    return data;
  };

  return async (query) => {
    const [data] = await Promise.all([
      load(query),
      needsMunicipios(schema, query) ? nameMunicipios() : null,
    ]);
    return packTable(pivot(data, schema, names, query));
  };
};
