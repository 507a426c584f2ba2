import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellBounds } from '../../pipeline/4-protect/attack/cell-bounds.ts';
import type { HiddenTable } from '../../pipeline/4-protect/attack/hidden-table.ts';
import { loadSolver, type LinearSystem } from '../../pipeline/4-protect/attack/linear-program.ts';
import { narrowOf } from '../../pipeline/4-protect/attack/narrow-cells.ts';
import { linearSystemOf } from '../../pipeline/4-protect/attack/table-system.ts';

const CAP = 4;

const arrayOf = <T>(value: fc.Arbitrary<T>, length: number) =>
  fc.array(value, { minLength: length, maxLength: length });

/** A table with a value in every cell, of which some are hidden: the sums always fit. */
const tablesOf = (height: fc.Arbitrary<number>, most: number) =>
  fc
    .record({
      rows: height,
      columns: fc.integer({ min: 1, max: 5 }),
      values: arrayOf(fc.integer({ min: 0, max: CAP }), 6 * most),
      hidden: arrayOf(fc.boolean(), 5 * most),
      free: arrayOf(fc.integer({ min: 0, max: 2 }), most),
      columnsAtMost: fc.boolean(),
      spare: arrayOf(fc.integer({ min: 0, max: 3 }), 5),
    })
    .map(({ rows, columns, values, hidden, free, columnsAtMost, spare }): HiddenTable => {
      const cells = Array.from({ length: rows * columns }, (_, at) => at).filter(
        (at) => hidden[at],
      );
      const value = (at: number) => values[at] ?? 0;
      const inRow = (row: number) => cells.filter((at) => Math.floor(at / columns) === row);
      const inColumn = (column: number) => cells.filter((at) => at % columns === column);
      const sum = (all: readonly number[]) => all.reduce((total, at) => total + value(at), 0);
      return {
        cap: CAP,
        columnsAtMost,
        rows: Array.from({ length: rows }, (_, row) => ({
          sum: sum(inRow(row)) + ((free[row] ?? 0) > 0 ? value(5 * most + row) : 0),
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
  it.each([
    ['small', tablesOf(fc.integer({ min: 1, max: 5 }), 5), 300],
    ['with more rows than a search looks at twice', tablesOf(fc.constant(80), 80), 8],
  ])('gives the bounds HiGHS gives, on any table: %s', async (_, tables, numRuns) => {
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
      { numRuns },
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

describe('narrowOf', () => {
  const found = (table: HiddenTable) => {
    const whole = { ...table, names: table.columns.map((_, at) => at) };
    return narrowOf({ whole, ufs: [], sound: whole }).map(({ tried, narrow }) => ({
      tried,
      narrow,
    }));
  };
  const searched = (table: HiddenTable) => {
    const bounds = cellBounds(table, { enough: CAP });
    if (!bounds) return [];
    const { lower, upper } = bounds;
    const { asked } = linearSystemOf(table);
    const narrow = asked.filter((at) => (lower[at] ?? 0) > 0 || (upper[at] ?? CAP) < CAP);
    return [{ tried: asked.length, narrow }];
  };

  it('says of a table seen before what a search says, and of one that differs in a cap or a free cell too', () => {
    fc.assert(
      fc.property(tablesOf(fc.integer({ min: 1, max: 4 }), 4), (table) => {
        const [first = { sum: 0, free: 0 }, ...rest] = table.rows;
        const alike: readonly HiddenTable[] = [
          table,
          { ...table, rows: [{ ...first, free: first.free + 1 }, ...rest] },
          { ...table, rows: [{ ...first, open: true }, ...rest] },
          { ...table, rows: [{ ...first, cap: CAP + 2 }, ...rest] },
          { ...table, columnsAtMost: !table.columnsAtMost },
        ];
        for (const each of [...alike, ...alike]) expect(found(each)).toEqual(searched(each));
      }),
      { numRuns: 100 },
    );
  });
});
