import type { Cell } from '../../pipeline/registry/public-files.ts';
import { openCube } from '../tables/opening-table.ts';
import { pivot } from '../tables/pivot.ts';
import { readQuery } from '../tables/url-state.ts';

/** A prepared table, in the words of its address: what a page says is what its link opens. */
export type View = Readonly<Record<string, string>>;

/** A table worked out once and read cell by cell; null stands for the total of an axis. */
export type Cross = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cell: (row: string | null, column: string | null) => Cell;
};

const SUPPRESSED: Cell = { value: null, status: 'suppressed' };

const listed = (codes: Iterable<string | null>): readonly string[] =>
  [...codes].filter((code) => code !== null);

const build = (cubeId: string, view: View): Cross => {
  const { schema, book, data } = openCube(cubeId, 'pt');
  const { query } = readQuery(schema, new URLSearchParams(view).toString());
  const table = pivot(data, schema, book, query);
  const lines = new Map(table.lines.map((line) => [line.codes[0] ?? null, line]));
  const columns = new Map(table.columns.map((column) => [column.codes[0] ?? null, column]));
  return {
    rows: listed(lines.keys()),
    columns: listed(columns.keys()),
    cell: (row, column) => {
      const [line, across] = [lines.get(row), columns.get(column)];
      return line && across ? table.cell(line, across) : SUPPRESSED;
    },
  };
};

const made = new Map<string, Cross>();

/**
 * The table of a view of a cube, in memory once for all the pages that read it. What the cube never
 * names is `x`: whether it is zero or hidden is not said.
 */
export const crossOf = (cubeId: string, view: View): Cross => {
  const key = `${cubeId}?${Object.entries(view).join('&')}`;
  const known = made.get(key) ?? build(cubeId, view);
  made.set(key, known);
  return known;
};
