import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withhold, type Withheld } from '../../../pipeline/2-pair/evaluation/withhold.ts';
import { isDetermined } from './linear-attack.ts';

const THRESHOLD = 10;

/** Many small counts and zeros, as tables of rare outcomes have. */
const counts = fc
  .record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.array(
      fc.array(
        fc.oneof(
          { weight: 3, arbitrary: fc.constant(0) },
          { weight: 4, arbitrary: fc.integer({ min: 1, max: 14 }) },
          { weight: 3, arbitrary: fc.integer({ min: 10, max: 900 }) },
        ),
        { minLength: columns, maxLength: columns },
      ),
      { minLength: rows, maxLength: rows },
    ),
  );

const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);

/** Rows of a table with its margins, the totals last. */
const withMargins = (table: readonly (readonly number[])[]) => {
  const rows = table.map((row) => [...row, sum(row)]);
  const totals = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  return [...rows, totals];
};

const shownRows = ({ cells, rowTotals, columnTotals, total }: Withheld) => [
  ...cells.map((row, at) => [...row, rowTotals[at] ?? null]),
  [...columnTotals, total],
];

const columnsOf = <T>(rows: readonly (readonly T[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));

describe('withhold', () => {
  it('publishes everything when nothing is small', () => {
    expect(
      withhold(
        [
          [10, 20],
          [30, 0],
        ],
        THRESHOLD,
      ),
    ).toEqual({
      cells: [
        [10, 20],
        [30, 0],
      ],
      rowTotals: [30, 30],
      columnTotals: [40, 20],
      total: 60,
    });
  });

  it('withholds a small cell with the next smallest of its row and of its column', () => {
    const { cells, rowTotals, columnTotals } = withhold(
      [
        [3, 50, 60],
        [70, 20, 90],
        [80, 95, 99],
      ],
      THRESHOLD,
    );
    expect(cells).toEqual([
      [null, null, 60],
      [null, null, 90],
      [80, 95, 99],
    ]);
    expect([...rowTotals, ...columnTotals]).not.toContain(null);
  });

  it('withholds a third cell when two sum less than the threshold', () => {
    const [row] = withhold(
      [
        [4, 5, 40, 50],
        [100, 100, 100, 100],
      ],
      THRESHOLD,
    ).cells;
    expect(row).toEqual([null, null, null, 50]);
  });

  it('withholds the totals of a line that is small as a whole', () => {
    const { cells, rowTotals } = withhold(
      [
        [7, 0],
        [30, 40],
        [50, 60],
      ],
      THRESHOLD,
    );
    expect([cells[0], rowTotals[0]]).toEqual([[null, 0], null]);
  });

  it('handles an empty table', () => {
    expect(withhold([], THRESHOLD).cells).toEqual([]);
  });

  it('publishes no count from 1 to the threshold, and the others as they are', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const truth = withMargins(table).flat();
        const shown = shownRows(withhold(table, THRESHOLD)).flat();
        for (const [at, value] of shown.entries()) {
          if (value === null) continue;
          expect(value).toBe(truth[at]);
          expect(value === 0 || value >= THRESHOLD).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no withheld cell to be had by adding and subtracting rows, columns and totals', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const shown = shownRows(withhold(table, THRESHOLD));
        const hidden = shown.flatMap((row, at) =>
          row.flatMap((value, column) => (value === null ? [[at, column] as const] : [])),
        );
        const size = [shown.length, shown[0]?.length ?? 0] as const;
        expect(hidden.filter((_, at) => isDetermined(hidden, at, size))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('leaves no group of withheld cells under a published total that is small together', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const shown = shownRows(withhold(table, THRESHOLD));
        const truth = withMargins(table);
        const lines = [
          ...shown.map((row, at) => ({ row, truth: truth[at] ?? [] })),
          ...columnsOf(shown).map((row, at) => ({ row, truth: columnsOf(truth)[at] ?? [] })),
        ];
        for (const line of lines) {
          if (line.row.at(-1) === null) continue;
          const left = sum(line.truth.slice(0, -1).filter((_, at) => line.row[at] === null));
          expect(left === 0 || left >= THRESHOLD).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of rows, when their counts are all different', () => {
    const table = [
      [3, 51, 67],
      [71, 23, 97],
      [83, 101, 5],
      [211, 307, 401],
    ];
    const { cells } = withhold(table, THRESHOLD);
    const reversed = withhold(table.toReversed(), THRESHOLD).cells.toReversed();
    expect(reversed).toEqual(cells);
  });
});
