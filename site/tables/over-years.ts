import type { Cell } from '../../pipeline/registry/public-files.ts';
import { meanCell, NOT_APPLICABLE } from './cell-status.ts';
import { codeOn, type AxisIds, type Codes } from './codes.ts';
import { createFigures, type PivotInput } from './figures.ts';
import { periodsOf } from './query.ts';
import { variableByRole } from './schema.ts';

/**
 * What a stock is over several years: not applicable, or the mean of the years when the reader asked
 * for it, known only when every year is. Null for a cell of one year, and for flows, which add up.
 */
export const overYears = (input: PivotInput, ids: AxisIds): ((codes: Codes) => Cell | null) => {
  const { schema, query } = input;
  const year = variableByRole(schema, 'year')?.id;
  const years = periodsOf(schema, query);
  if (schema.kind !== 'stock' || years.length < 2 || year === undefined) return () => null;
  const yearOf = codeOn(ids, year);
  if (!query.average) return (codes) => (yearOf(codes) === null ? NOT_APPLICABLE : null);
  const others = (list: readonly string[]) => list.filter((id) => id !== year);
  const pick = <T>(list: readonly string[], codes: readonly T[]): readonly T[] =>
    codes.filter((_, at) => list[at] !== year);
  const byYear = createFigures(input, {
    rows: [year, ...others(ids.rows)],
    columns: others(ids.columns),
  });
  return (codes) => {
    if (yearOf(codes) !== null) return null;
    const [line, column] = [pick(ids.rows, codes.line), pick(ids.columns, codes.column)];
    return meanCell(years.map((each) => byYear.at({ line: [each, ...line], column })));
  };
};
