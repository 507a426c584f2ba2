import type { Cell } from '../../pipeline/registry/public-files.ts';
import { createAxis } from './axis.ts';
import { absentCell, balanceCell, NOT_APPLICABLE, sumCell } from './cell-status.ts';
import type { CodeBook } from './code-book.ts';
import { codeOn, isMunicipio, type AxisIds, type Codes } from './codes.ts';
import { createCovered, type Covered } from './cover.ts';
import { coveredByGrid } from './covered-by-grid.ts';
import type { CubeData } from './cube.ts';
import { sumGrid, type Axes, type Grid, type Part } from './grid.ts';
import { SEPARATION } from './model.ts';
import { periodsOf, type Query } from './query.ts';
import { hasBalance, variableByRole, variableOf, type TableSchema } from './schema.ts';
import type { tellRows } from './told-rows.ts';
import { nodeOf } from './tree.ts';
import { isSettled, isUnsummed, publishedCell } from './unsummed.ts';

/** A modelled cube and the normalised query put to it. */
export type PivotInput = {
  readonly data: CubeData;
  readonly schema: TableSchema;
  readonly book: CodeBook;
  readonly query: Query;
  /** Another way to add up rows than this one's own: what the bench measures beside it. */
  readonly tell?: typeof tellRows;
};

/** The figures of every combination of codes of two axes, years added up like anything else. */
export type Figures = {
  readonly grid: Grid;
  readonly at: (codes: Codes) => Cell;
  /** The same for nodes of the grid that are already known. */
  readonly atNodes: (codes: Codes, line: number, column: number) => Cell;
};

/** Whether a cell is about municípios alone: one on an axis, or only such in the filter. */
const municipioTest = (
  { schema, query }: PivotInput,
  ids: AxisIds,
): ((codes: Codes) => boolean) => {
  const id = variableByRole(schema, 'municipio')?.id;
  const kept = (id !== undefined && query.filters[id]) || [];
  if (kept.length > 0 && kept.every(isMunicipio)) return () => true;
  const codeOf = codeOn(ids, id);
  return (codes) => isMunicipio(codeOf(codes));
};

/** What is made when first asked for. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** What an absent figure means at some codes. */
const absence = (
  input: PivotInput,
  ids: AxisIds,
  axes: Axes,
  grid: Grid,
): ((codes: Codes, part: Part) => Cell) => {
  const { data, schema, book, query } = input;
  const covered = lazy<Covered>(
    () =>
      coveredByGrid(schema, book, query, axes, grid) ??
      createCovered(data, schema, book, query, axes),
  );
  const atMunicipio = municipioTest(input, ids);
  const inCoverage = periodsOf(schema, query).length > 0;
  const hiddenPart = (part: Part): Part => (query.measure === 'desligamentos' ? 'minus' : part);
  return (codes, part) =>
    absentCell({
      covered: inCoverage,
      atMunicipio: atMunicipio(codes),
      hidden: () => covered()(hiddenPart(part), codes.line, codes.column),
    });
};

/** Sums a cube over two axes. Throws `TooManyCells`. */
export const createFigures = (input: PivotInput, ids: AxisIds): Figures => {
  const { data, schema, book, query } = input;
  const axisOf = (id: string) => createAxis(data, schema, book, query, variableOf(schema, id));
  const axes: Axes = { rows: ids.rows.map(axisOf), columns: ids.columns.map(axisOf) };
  const grid = sumGrid(data, schema, query, axes, input.tell);
  const absent = absence(input, ids, axes, grid);
  const movementOf = codeOn(ids, variableByRole(schema, 'movement')?.id);
  const balance = hasBalance(schema) && query.measure === 'saldo';
  const unsummed = isUnsummed(schema, query);
  const settled = isSettled(input, ids);
  const width = grid.columns.size;
  const cellOf = unsummed ? publishedCell : sumCell;
  const partCell = (codes: Codes, line: number, column: number, part: Part): Cell => {
    const place = line < 0 || column < 0 ? -1 : line * width + column;
    const { sum, seen } = grid.layers[part];
    return place >= 0 && seen[place] === 1 ? cellOf(sum[place] ?? 0) : absent(codes, part);
  };
  const atNodes: Figures['atNodes'] = (codes, line, column) => {
    if (!settled(codes)) return NOT_APPLICABLE;
    const movement = movementOf(codes);
    if (!balance) return partCell(codes, line, column, 'plus');
    if (movement !== null)
      return partCell(codes, line, column, movement === SEPARATION ? 'minus' : 'plus');
    return balanceCell(
      partCell(codes, line, column, 'plus'),
      partCell(codes, line, column, 'minus'),
    );
  };
  return {
    grid,
    atNodes,
    at: (codes) =>
      atNodes(codes, nodeOf(grid.rows, codes.line), nodeOf(grid.columns, codes.column)),
  };
};
