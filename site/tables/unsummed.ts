import type { Cell } from '../../pipeline/registry/public-files.ts';
import { sumCell, SUPPRESSED } from './cell-status.ts';
import { codeOn, type AxisIds, type Codes } from './codes.ts';
import type { PivotInput } from './figures.ts';
import type { Line } from './lines.ts';
import { periodsOf, type Query } from './query.ts';
import type { TableSchema, TableVariable } from './schema.ts';

/** What stands for a withheld value in the files of a cube (registry/public-files.ts). */
export const WITHHELD_VALUE = -2_147_483_648;

/** Whether a query asks for means or medians, which are of one published group each. */
export const isUnsummed = (schema: TableSchema, { measure }: Pick<Query, 'measure'>): boolean =>
  schema.measures.find(({ id }) => id === measure)?.summed === false;

/** The figure of one published cell that is never added up: withheld (`x`) or as it is. */
export const publishedCell = (value: number): Cell =>
  value === WITHHELD_VALUE ? SUPPRESSED : sumCell(value);

/** Variables that contain no other: a published cell has one code of each. */
const finest = ({ variables }: TableSchema): readonly TableVariable[] =>
  variables.filter(({ id }) => !variables.some(({ parent }) => parent === id));

/** Whether the selection itself leaves one code of a variable. */
const isFixed = (schema: TableSchema, query: Query, { id, role }: TableVariable): boolean =>
  role === 'year' || role === 'month'
    ? periodsOf(schema, query).length === 1
    : query.filters[id]?.length === 1;

/** Variables of which a figure needs one code: all, of means; the município, of municipal totals. */
const needed = (schema: TableSchema, query: Query): readonly TableVariable[] => {
  if (isUnsummed(schema, query)) return finest(schema);
  return schema.onlyMunicipios ? schema.variables.filter(({ role }) => role === 'municipio') : [];
};

/** Variables of which a cell must have a code of its own, because the selection leaves several. */
export const unfixed = (schema: TableSchema, query: Query): readonly string[] =>
  needed(schema, query)
    .filter((each) => !isFixed(schema, query, each))
    .map(({ id }) => id);

/** Whether a cell of the table is told apart as finely as its figure needs. */
export const isSettled = (
  { schema, query }: PivotInput,
  ids: AxisIds,
): ((codes: Codes) => boolean) => {
  const readers = unfixed(schema, query).map((id) => codeOn(ids, id));
  return (codes) => readers.every((read) => read(codes) !== null);
};

type Settled = (line: Line) => boolean;

/** Whether some cell of a closing line can be one published cell, given the columns. */
export const settledLine = (
  schema: TableSchema,
  query: Query,
  rows: readonly string[],
): Settled => {
  const missing = unfixed(schema, query).filter((id) => !query.columns.includes(id));
  const summed = !isUnsummed(schema, query);
  return ({ role, codes }) =>
    role === 'shown' ? summed : missing.every((id) => (codes[rows.indexOf(id)] ?? null) !== null);
};

/** The same of a column of totals, given the rows. */
export const settledColumn = (
  schema: TableSchema,
  query: Query,
  rows: readonly string[],
): Settled => {
  const missing = unfixed(schema, query).filter((id) => !rows.includes(id));
  return ({ codes }) => missing.every((id) => (codes[query.columns.indexOf(id)] ?? null) !== null);
};

const isClosing = ({ role }: Line): boolean => role === 'total' || role === 'shown';

/** Lines or columns without the totals in which nothing could stand, unless nothing would be left. */
export const withoutIdleTotals = (all: readonly Line[], settled: Settled): readonly Line[] => {
  const kept = all.filter((each) => !isClosing(each) || settled(each));
  return kept.length > 0 ? kept : all.filter(({ role }) => role === 'total');
};
