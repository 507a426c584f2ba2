import type { Cell } from '../../pipeline/registry/public-files.ts';
import { isTail, labelOf, type CodeBook } from '../tables/code-book.ts';
import type { CubeData } from '../tables/cube.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import { PLAIN, type Query } from '../tables/query.ts';
import { variableOf, type TableSchema } from '../tables/schema.ts';

const AGE = /^faixa_etaria/;
const SEX = 'sexo';

/** The age groups of a cube, the finest when it has several; undefined when it cannot make a pyramid. */
export const ageVariable = (ids: readonly string[]): string | undefined =>
  ids.includes(SEX) ? ids.filter((id) => AGE.test(id)).at(-1) : undefined;

export type PyramidRow = {
  readonly name: string;
  readonly cells: readonly [Cell, Cell];
  /** Groups known by their broad age alone: no band of its own, but part of those beside it. */
  readonly undetailed: boolean;
};

/** A fine list names so what only its broad category tells: `1X`. */
const UNDETAILED = /^.+X$/;

/** Two halves of a pyramid, youngest age group first. */
export type Pyramid = {
  readonly table: PivotTable;
  readonly period: string;
  readonly sides: readonly [string, string];
  readonly rows: readonly PyramidRow[];
};

const pyramidQuery = (schema: TableSchema, age: string, period: string): Query => ({
  ...PLAIN,
  rows: [age],
  columns: [SEX],
  measure: schema.measures[0]?.id ?? '',
  filters: {},
  from: period,
  to: period,
  naturalised: schema.naturalised,
  empty: true,
  sort: { by: 'label', descending: false },
});

/** Age by sex in the last period of a cube; null when it has no age groups or not two sexes. */
export const pyramidOf = (schema: TableSchema, book: CodeBook, data: CubeData): Pyramid | null => {
  const age = ageVariable(schema.variables.map(({ id }) => id));
  const period = schema.periods.at(-1);
  if (age === undefined || period === undefined) return null;
  const table = pivot(data, schema, book, pyramidQuery(schema, age, period));
  const [one, other] = table.columns.filter(({ role }) => role !== 'total');
  if (!one || !other) return null;
  const groups = variableOf(schema, age);
  const lines = table.lines.filter(
    ({ role, codes: [code] }) =>
      role === 'value' && typeof code === 'string' && !isTail(book, groups, code),
  );
  return {
    table,
    period,
    sides: [labelOf(book, SEX, one.codes[0] ?? ''), labelOf(book, SEX, other.codes[0] ?? '')],
    rows: lines.map((line) => ({
      name: labelOf(book, age, line.codes[0] ?? ''),
      cells: [table.cell(line, one), table.cell(line, other)] as const,
      undetailed: UNDETAILED.test(line.codes[0] ?? ''),
    })),
  };
};

/** Length of a bar: a withheld figure has none. */
export const sizeOf = ({ status, value }: Cell): number =>
  status === 'published' ? Math.abs(value ?? 0) : 0;

/** The age band with the largest figure of each side; null when a side has none. */
export const fullestRows = ({ rows }: Pyramid): readonly [string, string] | null => {
  const top = (side: 0 | 1): string | undefined => {
    const bands = rows.filter(({ undetailed }) => !undetailed);
    const [first] = bands.toSorted((a, b) => sizeOf(b.cells[side]) - sizeOf(a.cells[side]));
    return first && sizeOf(first.cells[side]) > 0 ? first.name : undefined;
  };
  const [one, other] = [top(0), top(1)];
  return one !== undefined && other !== undefined ? [one, other] : null;
};
