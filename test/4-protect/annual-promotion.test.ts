import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsTable } from '../../pipeline/4-protect/annual-promotion.ts';
import { exposedRows } from '../../pipeline/4-protect/flow/exposed-rows.ts';

const K = 4;

/** Hidden counts below K of three municipalities in three months; null where the month shows it. */
const table = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: K - 1 }), { freq: 5 }), {
    minLength: 3,
    maxLength: 3,
  }),
  { minLength: 2, maxLength: 3 },
);
type Hidden = readonly (readonly (number | null)[])[];

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((a, b) => a + (b ?? 0), 0);
const columns = (rows: Hidden) => [0, 1, 2].map((at) => sum(rows.map((row) => row[at] ?? null)));

/** Every table with the same months, the same totals of the promoted and fewer than K in the others. */
function solutions(rows: Hidden): readonly Hidden[] {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (value === null ? [] : [[r, c]])),
  );
  const fill = (at: number, now: (number | null)[][]): Hidden[] => {
    const [r = 0, c = 0] = cells[at] ?? [];
    if (at === cells.length) return fits(now, rows) ? [now.map((row) => [...row])] : [];
    return Array.from({ length: K }, (_, value) => value).flatMap((value) => {
      const next = now.map((row) => [...row]);
      (next[r] ?? [])[c] = value;
      return fill(at + 1, next);
    });
  };
  return fill(
    0,
    rows.map((row) => row.map((value) => (value === null ? null : 0))),
  );
}

function fits(now: Hidden, rows: Hidden): boolean {
  const totals = rows.every((row, r) =>
    sum(row) >= K ? sum(now[r] ?? []) === sum(row) : sum(now[r] ?? []) < K,
  );
  return totals && String(columns(now)) === String(columns(rows));
}

/** Whether somebody is certainly in a month of a municipality, by trying every table. */
function isForced(rows: Hidden): boolean {
  const all = solutions(rows);
  return rows.some((row, r) =>
    row.some((value, c) => value !== null && all.every((each) => (each[r]?.[c] ?? 0) > 0)),
  );
}

const cellsOf = (rows: Hidden) =>
  rows.flatMap((row, r) =>
    row.map((n, c) => ({
      municipio: `${r}`,
      mes: `${c}`,
      mostrada: n === null,
      n: n ?? 9,
    })),
  );

describe('the audit of the annual promotion', () => {
  it('agrees with trying every table', () => {
    let forced = 0;
    fc.assert(
      fc.property(table, (rows) => {
        const audited = exposedRows(monthsTable(cellsOf(rows), { m: 0, fora: 0 }, K)).length > 0;
        const found = isForced(rows);
        if (found) forced += 1;
        expect(audited).toBe(found);
      }),
      { numRuns: 150 },
    );
    expect(forced).toBeGreaterThan(10);
  });
});
