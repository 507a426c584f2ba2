import type { Cell } from '../../pipeline/registry/public-files.ts';
import { changeCell, growthCell, NOT_APPLICABLE, NOT_AVAILABLE } from './cell-status.ts';
import type { Codes } from './codes.ts';
import type { PivotInput } from './figures.ts';
import { sums, type Sums } from './sums.ts';
import { hasFigure } from './grid.ts';
import { onAxis, periodsOf } from './query.ts';
import { variableByRole } from './schema.ts';
import { nodeOf } from './tree.ts';
import { shiftPeriods } from './shift-periods.ts';
import { crossesBreak, laterPeriod, stepsBack, timeOnAxis } from './steps-back.ts';

/** The periods a cell speaks of: those of its month or year, or the whole selection. */
const cellPeriods = (
  { schema, query }: PivotInput,
  rows: readonly string[],
): ((codes: Codes) => readonly string[]) => {
  const periods = periodsOf(schema, query);
  const ids = ['month', 'year'].map((role) => variableByRole(schema, role as 'month')?.id ?? '');
  return ({ line, column }) => {
    const code = ids
      .map((id) => line[rows.indexOf(id)] ?? column[query.columns.indexOf(id)] ?? null)
      .find((each) => each !== null);
    return code ? periods.filter((period) => period.startsWith(code)) : periods;
  };
};

/** Whether a cell adds up over the time that its table tells apart: such changes would overlap. */
const overlaps = (
  { schema, query }: PivotInput,
  rows: readonly string[],
): ((codes: Codes) => boolean) => {
  const time = timeOnAxis(schema, query);
  if (time === null) return () => false;
  const ids = query.show.endsWith('-year') ? (['year', 'month'] as const) : [time];
  const spots = ids.map((role) => variableByRole(schema, role)?.id ?? '');
  return ({ line, column }) =>
    spots.every(
      (id) => (line[rows.indexOf(id)] ?? column[query.columns.indexOf(id)] ?? null) === null,
    );
};

/** What is known of a change before looking at any figure; null when the figures decide. */
const verdict = (input: PivotInput, rows: readonly string[]): ((codes: Codes) => Cell | null) => {
  const { schema, query } = input;
  const steps = stepsBack(schema, query);
  const [spansOf, overlapping] = [cellPeriods(input, rows), overlaps(input, rows)];
  const covered = new Set(schema.periods);
  return (codes) => {
    if (overlapping(codes)) return NOT_APPLICABLE;
    const periods = spansOf(codes);
    const [from, to] = [periods[0], periods.at(-1)];
    if (from === undefined || to === undefined) return NOT_AVAILABLE;
    if (!periods.every((period) => covered.has(laterPeriod(period, -steps)))) return NOT_AVAILABLE;
    return !query.acrossBreaks && crossesBreak(schema, { from, to }, steps) ? NOT_APPLICABLE : null;
  };
};

/** Codes of time whose cells a table of changes works out: years and months, by the rules of `changes`. */
export const comparableTimes = (input: PivotInput): readonly string[] => {
  const { schema, query } = input;
  const known = verdict(input, query.rows);
  const months = periodsOf(schema, query);
  const codes = [...new Set([...months, ...months.map((period) => period.slice(0, 4))])];
  return codes.filter((code) => {
    const role = code.length === 4 ? 'year' : 'month';
    const id = variableByRole(schema, role)?.id;
    const path = (ids: readonly string[]) => ids.map((each) => (each === id ? code : null));
    return (
      onAxis(query, id) && known({ line: path(query.rows), column: path(query.columns) }) === null
    );
  });
};

/**
 * Changes of a table from the period before, or from the same period of the year before. The figure
 * before is read from a second table of the same query over the cube shifted in time, so that like is
 * compared with like: the months of a year that the selection holds, with the same months.
 */
export const changes = (input: PivotInput): Sums => {
  const { data, schema, query } = input;
  const steps = stepsBack(schema, query);
  const shifted = { ...input, data: shiftPeriods(data, schema, steps) };
  const before = sums(shifted);
  const after = sums(input, ({ line }) =>
    hasFigure(before.grid, nodeOf(before.grid.rows, line), 0),
  );
  const compare = query.show.startsWith('growth') ? growthCell : changeCell;
  const known = verdict(input, after.rows);
  const at = (codes: Codes): Cell => known(codes) ?? compare(after.at(codes), before.at(codes));
  return {
    ...after,
    at,
    known: null,
    flat: null,
    cell: (line, column) =>
      line.role === 'shown' ? NOT_APPLICABLE : at({ line: line.codes, column: column.codes }),
  };
};
