import type { Cell } from '../../pipeline/registry/public-files.ts';
import { NOT_APPLICABLE, sumCell } from './cell-status.ts';
import { isMunicipio, type Codes } from './codes.ts';
import { createFigures, lazy, type PivotInput } from './figures.ts';
import { linesOf, type FlatLines } from './flat-lines.ts';
import type { Grid } from './grid.ts';
import { knownSums, type KnownSums } from './known-sums.ts';
import { listColumns, listLines, type CellOf, type Column, type Line } from './lines.ts';
import { flatLines } from './list-codes.ts';
import { overYears } from './over-years.ts';
import type { Query } from './query.ts';
import { rowVariables } from './row-variables.ts';
import { variableByRole } from './schema.ts';
import { settledColumn, settledLine, withoutIdleTotals } from './unsummed.ts';

/**
 * A cross-table: lines and columns in order, and the cell where two of them meet. Cells are worked
 * out when asked for, so a table of thousands of lines costs what is looked at.
 */
export type PivotTable = {
  readonly query: Query;
  /** Variables of the rows, with those opened by drilling. */
  readonly rows: readonly string[];
  readonly lines: readonly Line[];
  /** The same lines before anything is made of them, where they are a list of codes. */
  readonly flat?: FlatLines | null;
  readonly columns: readonly Column[];
  readonly cell: CellOf;
  /** Where a cell is a plain sum, a shorter way to it; null when no cell is. */
  readonly known: KnownSums | null;
};

/** A table that can also be asked about codes it does not list, as derived figures need. */
export type Sums = PivotTable & {
  readonly at: (codes: Codes) => Cell;
  readonly grid: Grid;
};

/** "Soma dos municípios exibidos" adds what the table prints, so it is never more than the total. */
const withShownSum = (
  lines: () => readonly Line[],
  municipio: number,
  cell: CellOf,
  known: KnownSums | null,
): PivotTable['cell'] => {
  const shown = lazy(() =>
    lines().filter(
      ({ level, codes }) => level === municipio && isMunicipio(codes[municipio] ?? null),
    ),
  );
  return (line, column) => {
    if (line.role !== 'shown') return cell(line, column);
    let sum = 0;
    for (const each of shown()) {
      const figure = known?.of(each)?.(column) ?? cell(each, column);
      if (typeof figure === 'number') sum += figure;
      else if (figure.status === 'not_applicable') return NOT_APPLICABLE;
      else sum += figure.value ?? 0;
    }
    return sumCell(sum);
  };
};

/** Without the totals in which nothing could stand; null where nothing else would be left. */
const settledFlat = (flat: FlatLines | null, settled: (line: Line) => boolean): FlatLines | null =>
  flat && flat.codes.length > 0 ? { ...flat, closing: flat.closing.filter(settled) } : null;

/**
 * The plain figures of a query. `alsoKeep` names codes that get a line although nothing stands there.
 * Throws `TooManyCells`.
 */
export const sums = (input: PivotInput, alsoKeep?: (codes: Codes) => boolean): Sums => {
  const { schema, book, query } = input;
  const ids = { rows: rowVariables(schema, query), columns: query.columns };
  const figures = createFigures(input, ids);
  const years = overYears(input, ids);
  const at = (codes: Codes): Cell => years(codes) ?? figures.at(codes);
  const cell: CellOf = (line, column) => {
    const codes = { line: line.codes, column: column.codes };
    return years(codes) ?? figures.atNodes(codes, line.at, column.at);
  };
  const known = knownSums(input, ids, figures.grid);
  const none = query.columns.map(() => null);
  const context = {
    grid: figures.grid,
    schema,
    book,
    query,
    alsoKeep: (line: Line) => alsoKeep?.({ line: line.codes, column: none }) ?? false,
  };
  const columns = withoutIdleTotals(listColumns(context), settledColumn(schema, query, ids.rows));
  const settled = settledLine(schema, query, ids.rows);
  const flat = alsoKeep ? null : settledFlat(flatLines(context, columns, cell, known), settled);
  const lines = lazy(() =>
    flat ? linesOf(flat) : withoutIdleTotals(listLines(context, columns, cell, known), settled),
  );
  const municipio = ids.rows.indexOf(variableByRole(schema, 'municipio')?.id ?? '');
  return {
    query,
    rows: ids.rows,
    get lines() {
      return lines();
    },
    flat,
    columns,
    cell: withShownSum(lines, municipio, cell, known),
    known,
    at,
    grid: figures.grid,
  };
};
