import type { Cell } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { openingPeriod } from '../maps/map-query.ts';
import { labelOf } from '../tables/code-book.ts';
import { openCube, type OpenCube } from '../tables/opening-table.ts';
import { pivot, type PivotTable } from '../tables/pivot.ts';
import { variableByRole } from '../tables/schema.ts';
import { isNamed, queryOf } from './open-charts.ts';

export type CountrySeries = {
  readonly cube: OpenCube;
  readonly table: PivotTable;
  readonly periods: readonly string[];
  readonly countries: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
};

const FEW = 12;

/** The largest countries, year by year. */
export const countrySeries = (cubeId: string, locale: Locale): CountrySeries | null => {
  const cube = openCube(cubeId, locale);
  const { schema, book, data } = cube;
  const [country, year] = [variableByRole(schema, 'country'), variableByRole(schema, 'year')];
  const [from, to] = [schema.periods[0], schema.periods.at(-1)];
  if (!country || !year || from === undefined || to === undefined) return null;
  const last = openingPeriod(schema);
  const ranked = pivot(
    data,
    schema,
    book,
    queryOf(cube, { rows: [country.id], from: last.from, to: last.to }),
  );
  const codes = ranked.lines
    .filter((line) => isNamed(cube, country, line))
    .map((line) => line.codes[0] ?? '')
    .slice(0, FEW);
  const filters = { [country.id]: codes };
  const table = pivot(
    data,
    schema,
    book,
    queryOf(cube, { rows: [country.id], columns: [year.id], from, to, filters }),
  );
  const columns = table.columns.filter(({ role }) => role !== 'total');
  return {
    cube,
    table,
    periods: columns.map(({ codes: [code] }) => String(code)),
    countries: codes.flatMap((code) => {
      const line = table.lines.find((each) => each.role === 'value' && each.codes[0] === code);
      return line
        ? [
            {
              name: labelOf(book, country.id, code),
              cells: columns.map((column) => table.cell(line, column)),
            },
          ]
        : [];
    }),
  };
};
