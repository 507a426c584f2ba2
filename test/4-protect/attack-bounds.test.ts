import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellBounds } from '../../pipeline/4-protect/attack/cell-bounds.ts';
import type { HiddenTable } from '../../pipeline/4-protect/attack/hidden-table.ts';
import { loadSolver, type LinearSystem } from '../../pipeline/4-protect/attack/linear-program.ts';
import { linearSystemOf } from '../../pipeline/4-protect/attack/table-system.ts';

const CAP = 4;

/** A table with a value in every cell, of which some are hidden: the sums always fit. */
const tables = fc
  .record({
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
    values: fc.array(fc.integer({ min: 0, max: CAP }), { minLength: 30, maxLength: 30 }),
    hidden: fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
    free: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
    columnsAtMost: fc.boolean(),
    spare: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ rows, columns, values, hidden, free, columnsAtMost, spare }): HiddenTable => {
    const cells = Array.from({ length: rows * columns }, (_, at) => at).filter((at) => hidden[at]);
    const value = (at: number) => values[at] ?? 0;
    const inRow = (row: number) => cells.filter((at) => Math.floor(at / columns) === row);
    const inColumn = (column: number) => cells.filter((at) => at % columns === column);
    const sum = (all: readonly number[]) => all.reduce((total, at) => total + value(at), 0);
    return {
      cap: CAP,
      columnsAtMost,
      rows: Array.from({ length: rows }, (_, row) => ({
        sum: sum(inRow(row)) + ((free[row] ?? 0) > 0 ? value(25 + row) : 0),
        free: free[row] ?? 0,
      })),
      columns: Array.from(
        { length: columns },
        (_, column) => sum(inColumn(column)) + (columnsAtMost ? (spare[column] ?? 0) : 0),
      ),
      cells: Int32Array.from(cells.flatMap((at) => [Math.floor(at / columns), at % columns])),
    };
  });

describe('cellBounds', () => {
  it('gives the bounds HiGHS gives, on any table', async () => {
    const solve = await loadSolver();
    fc.assert(
      fc.property(tables, (table) => {
        const bounds = cellBounds(table);
        const { system, asked } = linearSystemOf(table);
        const intervals = solve(system, asked);
        expect(bounds).toBeDefined();
        expect(
          intervals?.map(({ lower, upper }) => [Math.round(lower), Math.round(upper)]),
        ).toEqual(asked.map((at) => [bounds?.lower[at], bounds?.upper[at]]));
      }),
      { numRuns: 300 },
    );
  });

  it('says so when no table fits', async () => {
    const impossible: HiddenTable = {
      cap: CAP,
      rows: [{ sum: 3, free: 0 }],
      columns: [5],
      cells: Int32Array.from([0, 0]),
    };
    expect(cellBounds(impossible)).toBeUndefined();
    const { system, asked } = linearSystemOf(impossible);
    expect((await loadSolver())(system, asked)).toBeUndefined();
  });

  it('lets an open row hold less than its sum', () => {
    const open: HiddenTable = {
      cap: CAP,
      rows: [{ sum: 6, free: 0, open: true }],
      columns: [3],
      cells: Int32Array.from([0, 0]),
    };
    expect(cellBounds(open)).toEqual({
      lower: Int32Array.from([3, 0]),
      upper: Int32Array.from([3, 0]),
      skipped: 0,
    });
  });
});

describe('loadSolver', () => {
  it('finds the interval of each unknown of a system', async () => {
    const system: LinearSystem = {
      upper: [4, 4, 9],
      equations: [
        { unknowns: [0, 1], coefficients: [1, 1], sum: 6 },
        { unknowns: [1, 2], coefficients: [1, -1], sum: 1, atMost: true },
      ],
    };
    const solve = await loadSolver();
    expect(solve(system, [0, 1, 2])).toEqual([
      { lower: 2, upper: 4 },
      { lower: 2, upper: 4 },
      { lower: 1, upper: 9 },
    ]);
  });
});
