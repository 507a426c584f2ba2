import { onAxis, periodsOf, type Query } from './query.ts';
import { variableByRole, type TableSchema } from './schema.ts';

/** A period some months (or, for years, years) later: `'2019-12', 1` → `'2020-01'`; `'2019', 1` → `'2020'`. */
export const laterPeriod = (period: string, steps: number): string => {
  const [year = '', month] = period.split('-');
  if (month === undefined) return String(Number(year) + steps);
  const count = Number(year) * 12 + Number(month) - 1 + steps;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/** The finest variable of time on an axis. */
export const timeOnAxis = (schema: TableSchema, query: Query): 'month' | 'year' | null => {
  if (onAxis(query, variableByRole(schema, 'month')?.id)) return 'month';
  return onAxis(query, variableByRole(schema, 'year')?.id) ? 'year' : null;
};

/**
 * Periods between the two figures of a change: a month or a year when time is on an axis, the length
 * of the selection when it is not; a year when the same months of the year before are asked for.
 */
export const stepsBack = (schema: TableSchema, query: Query): number => {
  const year = schema.periodicity === 'month' ? 12 : 1;
  if (query.show.endsWith('-year')) return year;
  const time = timeOnAxis(schema, query);
  if (time === null) return periodsOf(schema, query).length;
  return time === 'month' ? 1 : year;
};

/** Whether a break of the series lies between a period and the one it is compared with. */
export const crossesBreak = (
  schema: TableSchema,
  { from, to }: { readonly from: string; readonly to: string },
  steps: number,
): boolean => {
  const before = laterPeriod(from, -steps);
  return schema.notes.some(
    ({ breakBetween }) =>
      breakBetween !== undefined && before <= breakBetween[0] && to >= breakBetween[1],
  );
};

/** Whether the table leaves out, or holds on request, changes across a break of the series. */
export const touchesBreak = (schema: TableSchema, query: Query): boolean => {
  const steps = stepsBack(schema, query);
  const periods = periodsOf(schema, query);
  const spans =
    timeOnAxis(schema, query) === null
      ? [{ from: query.from, to: query.to }]
      : periods.map((period) => ({ from: period, to: period }));
  const covered = new Set(schema.periods);
  return spans.some(
    (span) => covered.has(laterPeriod(span.from, -steps)) && crossesBreak(schema, span, steps),
  );
};
