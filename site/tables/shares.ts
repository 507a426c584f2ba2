import { shareCell } from './cell-status.ts';
import type { Codes } from './codes.ts';
import type { PivotInput } from './figures.ts';
import type { Show } from './query.ts';
import { variableByRole } from './schema.ts';
import type { Sums } from './sums.ts';

type Path = readonly (string | null)[];

/** The closing total of an axis; of a stock, within the same year. */
const wholeOf = (path: Path, ids: readonly string[], fixed: string | undefined): Path => {
  const at = fixed === undefined ? -1 : ids.indexOf(fixed);
  // Only an outermost year can be kept while everything inside it is added up.
  return path.map((code, position) => (position === at && at === 0 ? code : null));
};

/** Each figure as a fraction of the total of its line, of its column or of the whole table. */
export const withShares = (
  table: Sums,
  { schema, query }: Pick<PivotInput, 'schema' | 'query'>,
  show: Show,
): Sums => {
  const year = schema.kind === 'stock' ? variableByRole(schema, 'year')?.id : undefined;
  const line = (path: Path) => wholeOf(path, table.rows, year);
  const column = (path: Path) => wholeOf(path, query.columns, year);
  const whole = (codes: Codes): Codes => ({
    line: show === 'share-row' ? codes.line : line(codes.line),
    column: show === 'share-column' ? codes.column : column(codes.column),
  });
  const at = (codes: Codes) => shareCell(table.at(codes), table.at(whole(codes)));
  return {
    ...table,
    at,
    known: null,
    flat: null,
    cell: (each, other) =>
      shareCell(
        table.cell(each, other),
        table.at(whole({ line: each.codes, column: other.codes })),
      ),
  };
};
