import type { Cell } from '../../pipeline/registry/public-files.ts';
import { createAxis, type Axis } from './axis.ts';
import { absentCell, balanceCell, NOT_APPLICABLE, sumCell } from './cell-status.ts';
import type { CodeBook } from './code-book.ts';
import { createCovered, type Covered } from './cover.ts';
import type { CubeData } from './cube.ts';
import { sumGrid, type Grid, type Part } from './grid.ts';
import { listColumns, listLines, type Column, type Line } from './lines.ts';
import { periodsOf, type Query } from './query.ts';
import { hasBalance, variableByRole, variableOf, type TableSchema } from './schema.ts';

/**
 * A cross-table: lines and columns in order, and the cell where two of them meet. Cells are worked
 * out when asked for, so a table of thousands of lines costs what is looked at.
 */
export type PivotTable = {
  readonly query: Query;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  readonly cell: (line: Line, column: Column) => Cell;
};

/** The variables of an axis that the cube sums over; the type of movement only chooses a part. */
const axesOf = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
): Pick<Grid, 'outer' | 'inner' | 'across'> => {
  const create = (id: string | null | undefined): Axis | null =>
    id ? createAxis(data, schema, book, query, variableOf(schema, id)) : null;
  const movement = variableByRole(schema, 'movement')?.id;
  const [outer, inner] = query.rows.filter((id) => id !== movement);
  return {
    outer: create(outer),
    inner: create(inner),
    across: create(query.column === movement ? null : query.column),
  };
};

/** Whether adding up over an axis would add up a stock over several years. */
const yearGuard = (schema: TableSchema, query: Query): ((codes: Codes) => boolean) => {
  const many = periodsOf(schema, query).length > 1;
  const year = variableByRole(schema, 'year')?.id;
  if (schema.kind !== 'stock' || !many) return () => false;
  return ({ line, column }) => {
    const at = query.rows.findIndex((id) => id === year);
    return at >= 0 ? line[at] === null : query.column !== year || column === null;
  };
};

type Codes = { readonly line: readonly (string | null)[]; readonly column: string | null };

const isMunicipio = (code: string | null | undefined): boolean =>
  /^\d\d(?!99999)\d{5}$/.test(code ?? '');

/** Whether a cell is about municípios alone: one on an axis, or only such in the filter. */
const municipioTest = (schema: TableSchema, query: Query): ((codes: Codes) => boolean) => {
  const id = variableByRole(schema, 'municipio')?.id;
  const filter = (id !== undefined && query.filters[id]) || [];
  const filtered = filter.length > 0 && filter.every(isMunicipio);
  const at = query.rows.findIndex((each) => each === id);
  return ({ line, column }) =>
    filtered ||
    isMunicipio(at >= 0 ? line[at] : null) ||
    (query.column === id && isMunicipio(column));
};

/** Codes of the summed axes only, for the search of covering cells. */
const keyedCodes = (
  grid: Grid,
  schema: TableSchema,
  query: Query,
  { line, column }: Codes,
): readonly (string | null)[] => {
  const movement = variableByRole(schema, 'movement')?.id;
  const [outer = null, inner = null] = line.filter((_, at) => query.rows[at] !== movement);
  return [outer, inner, grid.across ? column : null];
};

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** The cross-table of a normalised query over a modelled cube. Throws `TooManyCells`. */
export const pivot = (
  data: CubeData,
  schema: TableSchema,
  book: CodeBook,
  query: Query,
): PivotTable => {
  const grid = sumGrid(data, schema, query, axesOf(data, schema, book, query));
  const covered = lazy<Covered>(() =>
    createCovered(data, schema, book, query, [grid.outer, grid.inner, grid.across]),
  );
  const overYears = yearGuard(schema, query);
  const atMunicipio = municipioTest(schema, query);
  const inCoverage = periodsOf(schema, query).length > 0;
  const balance = hasBalance(schema) && query.measure === 'saldo';
  const hiddenPart = (part: Part): Part => (query.measure === 'desligamentos' ? 'minus' : part);

  const partCell = (line: Line, column: Column, codes: Codes, part: Part): Cell => {
    const at = line.at < 0 || column.at < 0 ? -1 : line.at * grid.width + column.at;
    const { sum, seen } = grid.layers[part];
    if (at >= 0 && seen[at] === 1) return sumCell(sum[at] ?? 0);
    return absentCell({
      covered: inCoverage,
      atMunicipio: atMunicipio(codes),
      hidden: () => covered()(hiddenPart(part), keyedCodes(grid, schema, query, codes)),
    });
  };

  const cell = (line: Line, column: Column): Cell => {
    const codes: Codes = { line: line.codes, column: column.code };
    if (overYears(codes)) return NOT_APPLICABLE;
    const part = line.part ?? column.part;
    if (part || !balance) return partCell(line, column, codes, part ?? 'plus');
    return balanceCell(
      partCell(line, column, codes, 'plus'),
      partCell(line, column, codes, 'minus'),
    );
  };

  const context = { grid, schema, book, query };
  const columns = listColumns(context);
  const lines = listLines(context, columns, cell);
  return { query, lines, columns, cell: withShownSum(lines, cell) };
};

/** "Soma dos municípios exibidos" adds what the table prints, so it is never more than the total. */
const withShownSum = (lines: readonly Line[], cell: PivotTable['cell']): PivotTable['cell'] => {
  const shown = lines.filter(({ role, codes }) => role === 'value' && isMunicipio(codes.at(-1)));
  return (line, column) => {
    if (line.role !== 'shown') return cell(line, column);
    const cells = shown.map((each) => cell(each, column));
    if (cells.some(({ status }) => status === 'not_applicable')) return NOT_APPLICABLE;
    return sumCell(cells.reduce((sum, { value }) => sum + (value ?? 0), 0));
  };
};
