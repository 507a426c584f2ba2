import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JointBlock, JointCell } from '../../pipeline/4-protect/attack/joint-block.ts';
import { countTelling, isTelling } from '../../pipeline/4-protect/attack/joint-bounds.ts';
import { loadPrograms, loadSolver } from '../../pipeline/4-protect/attack/linear-program.ts';

const K = 5;

/** Rows of a small table whose sums and column sums are published; `cells` asks for every one. */
const blocks: fc.Arbitrary<JointBlock> = fc
  .record({
    rows: fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    }),
    caps: fc.array(fc.integer({ min: 6, max: 9 }), { minLength: 12, maxLength: 12 }),
    kinds: fc.array(
      fc.record({
        kind: fc.constantFrom<JointCell['kind']>('residuo', 'valor', 'grupo'),
        sensitive: fc.boolean(),
      }),
      { minLength: 12, maxLength: 12 },
    ),
    wrong: fc.constantFrom(0, 0, 0, 100),
  })
  .map(({ rows, caps, kinds, wrong }) => {
    const unknowns = rows.flatMap((row, at) => row.map((_, column) => at * 3 + column));
    const sum = (of: readonly number[]) =>
      of.reduce((all, each) => all + (rows[Math.floor(each / 3)]?.[each % 3] ?? 0), 0);
    const equation = (of: readonly number[], more = 0) => ({
      unknowns: of,
      coefficients: of.map(() => 1),
      sum: sum(of) + more,
    });
    return {
      system: {
        upper: unknowns.map((each) => caps[each] ?? 6),
        equations: [
          ...rows.map((_, at) => equation([at * 3, at * 3 + 1, at * 3 + 2], wrong)),
          ...[0, 1, 2].map((column) => equation(unknowns.filter((each) => each % 3 === column))),
        ],
      },
      cells: unknowns.map((unknown) => ({
        unknown,
        kind: kinds[unknown]?.kind ?? 'valor',
        sensitive: kinds[unknown]?.sensitive ?? false,
      })),
    };
  });

describe('countTelling', () => {
  it('counts what both ends of every interval, solved one by one, tell', async () => {
    const [open, solve] = [await loadPrograms(), await loadSolver()];
    let some = 0;
    fc.assert(
      fc.property(blocks, (block) => {
        const asked = block.cells.map(({ unknown }) => unknown);
        const intervals = solve(block.system, asked) ?? [];
        const telling = intervals.filter((each, at) => isTelling(block.cells[at], each, K)).length;
        expect(countTelling(block, open, K)).toBe(telling);
        if (telling > 0 && telling < asked.length) some++;
      }),
      { numRuns: 300 },
    );
    expect(some).toBeGreaterThan(20);
  });
});
