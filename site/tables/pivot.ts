import type { CodeBook } from './code-book.ts';
import { changes } from './change.ts';
import type { CubeData } from './cube.ts';
import type { PivotInput } from './figures.ts';
import { isChange, isShare, type Query } from './query.ts';
import type { TableSchema } from './schema.ts';
import { withShares } from './shares.ts';
import { sums, type PivotTable } from './sums.ts';

export type { PivotTable } from './sums.ts';

/** The cross-table of a normalised query over a modelled cube. Throws `TooManyCells`. */
export const pivot = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
  tell?: PivotInput['tell'],
): PivotTable => {
  const input = { data, schema, book, query, ...(tell ? { tell } : {}) };
  if (isChange(query)) return changes(input);
  const table = sums(input);
  return isShare(query) ? withShares(table, input, query.show) : table;
};
