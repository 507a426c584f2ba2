import type { ShardIndex } from '../../pipeline/registry/public-files.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../tables/code-book.ts';
import type { CubeData } from '../tables/cube.ts';
import { packTable, type PackedTable } from '../tables/packed-table.ts';
import { pivot } from '../tables/pivot.ts';
import type { Query } from '../tables/query.ts';
import { variableByRole, type TableSchema } from '../tables/schema.ts';
import { loadCube } from './load-cube.ts';
import { withMunicipios, type Sources } from './load-files.ts';
import { loadPieces } from './load-pieces.ts';
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

/** An engine that reads and pivots in the thread it is made in. */
export const createEngine = ({ schema, book, sources, index }: EngineSetup): Engine => {
  let names: CodeBook = unpackBook(book);

  const nameMunicipios = async (): Promise<void> => {
    const id = variableByRole(schema, 'municipio')?.id;
    if (id !== undefined) names = await withMunicipios(sources, names, id, schema.locale);
  };

  const load = (query: Query): Promise<CubeData> =>
    index ? loadPieces(index, sources, schema, names, query) : loadCube(sources, schema, names);

  return async (query) => {
    const [data] = await Promise.all([
      load(query),
      needsMunicipios(schema, query) ? nameMunicipios() : null,
    ]);
    return packTable(pivot(data, schema, names, query));
  };
};
