import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canReach, exposedRows } from '../../pipeline/4-protect/flow/exposed-rows.ts';
import type { HiddenTable } from '../../pipeline/4-protect/flow/hidden-table.ts';
import { prepare } from '../../pipeline/4-protect/flow/search.ts';

const CAP = 2;

/** Small tables of two to three rows and columns, some cells absent, with one solution each. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      values: fc.array(fc.integer({ min: -1, max: CAP }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
      fixed: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: rows, maxLength: rows }),
    }),
  )
  .map(({ rows, columns, values, fixed }): HiddenTable => {
    const cells = values.flatMap((value, at) => (value < 0 ? [] : [{ at, value }]));
    return {
      rows,
      columns,
      cap: CAP,
      row: Int32Array.from(cells, ({ at }) => Math.floor(at / columns)),
      column: Int32Array.from(cells, ({ at }) => at % columns),
      flow: Int32Array.from(cells, ({ value }) => value),
      fixed: Uint8Array.from(fixed),
    };
  });

/** Every assignment with the same column totals, and row totals where they are known. */
function solutions(table: HiddenTable): readonly (readonly number[])[] {
  const cells = table.flow.length;
  const sums = (values: ArrayLike<number>) => {
    const totals = Array.from({ length: table.rows + table.columns }, () => 0);
    for (let at = 0; at < cells; at += 1) {
      const [row, column] = [table.row[at] ?? 0, table.rows + (table.column[at] ?? 0)];
      if (table.fixed[row]) totals[row] = (totals[row] ?? 0) + (values[at] ?? 0);
      totals[column] = (totals[column] ?? 0) + (values[at] ?? 0);
    }
    return totals.join(' ');
  };
  const wanted = sums(table.flow);
  return Array.from({ length: (CAP + 1) ** cells }, (_, code) =>
    Array.from({ length: cells }, (_cell, at) => Math.floor(code / (CAP + 1) ** at) % (CAP + 1)),
  ).filter((values) => sums(values) === wanted);
}

describe('canReach', () => {
  it('agrees with trying every solution, for every cell and value', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const all = solutions(table);
        const search = prepare(table);
        for (let cell = 0; cell < table.flow.length; cell += 1)
          for (let value = 0; value <= CAP; value += 1)
            expect(canReach(search, cell, value)).toBe(all.some((each) => each[cell] === value));
        expect(table.rows).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('exposedRows', () => {
  it('names exactly the rows with a known total in which a cell cannot be 0', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const all = solutions(table);
        const naive = Array.from({ length: table.rows }, (_, row) => row).filter(
          (row) =>
            table.fixed[row] &&
            Array.from(table.flow.keys()).some(
              (cell) => table.row[cell] === row && !all.some((each) => each[cell] === 0),
            ),
        );
        expect(exposedRows(table)).toEqual(naive);
      }),
      { numRuns: 60 },
    );
  });
});
