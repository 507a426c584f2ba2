import type { CodeBook } from '../tables/code-book.ts';
import { isTail, labelOf } from '../tables/code-book.ts';
import type { PivotTable } from '../tables/pivot.ts';
import type { TableSchema } from '../tables/schema.ts';
import { variableOf } from '../tables/schema.ts';
import { areaVariable } from './map-query.ts';

/** How many people or movements of a country stand in a UF: a published figure, never a guess. */
export type Flow = {
  readonly country: string;
  readonly countryName: string;
  readonly uf: string;
  readonly ufName: string;
  readonly value: number;
};

/** Published figures of a table of countries by UF, largest first; balances by their size. */
export const flowsOf = (
  schema: TableSchema,
  book: CodeBook,
  table: PivotTable,
): readonly Flow[] => {
  const country = variableOf(schema, areaVariable(schema, 'pais'));
  const uf = variableOf(schema, areaVariable(schema, 'uf'));
  const lines = table.lines.filter(({ role }) => role === 'value');
  const columns = table.columns.filter(
    ({ role, codes: [code] }) =>
      role !== 'total' && typeof code === 'string' && !isTail(book, uf, code),
  );
  return lines
    .flatMap((line) =>
      columns.flatMap((column) => {
        const { status, value } = table.cell(line, column);
        const [from, to] = [line.codes[0] ?? '', column.codes[0] ?? ''];
        return status === 'published' && value !== null && !isTail(book, country, from)
          ? [
              {
                country: from,
                countryName: labelOf(book, country.id, from),
                uf: to,
                ufName: labelOf(book, uf.id, to),
                value,
              },
            ]
          : [];
      }),
    )
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
};
