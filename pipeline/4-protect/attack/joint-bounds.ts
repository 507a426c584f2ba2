import type { JointBlock, JointCell } from './joint-block.ts';
import type { Interval, OpenProgram } from './linear-program.ts';

/** Solvers work in floating point; ours are whole numbers. */
export const TOLERANCE = 1e-6;

/**
 * Whether an interval tells something: a hidden municipality that is known to hold someone, or fewer
 * than k − 1; a value someone hidden is known to have; a small part of a published group.
 */
export function isTelling(
  cell: JointCell | undefined,
  { lower, upper }: Interval,
  k: number,
): boolean {
  if (!cell || upper < lower - TOLERANCE) return false;
  const present = lower > TOLERANCE;
  if (cell.kind === 'residuo') return present || upper < k - 1 - TOLERANCE;
  if (cell.kind === 'valor') return present;
  return present && (upper < k - TOLERANCE || (cell.sensitive && upper - lower < TOLERANCE));
}

/**
 * Cells of the block whose interval is telling; none when nothing fits. A solution found for one cell
 * in which another is 0, or large enough, settles that end of the other's interval too.
 */
export function countTelling({ system, cells }: JointBlock, open: OpenProgram, k: number): number {
  return open(system, (program) => {
    const seen = makeSeen(cells);
    const end = (found: number | undefined) => {
      if (found !== undefined) seen.add(program.solution());
      return found;
    };
    let telling = 0;
    for (const cell of cells) {
      const { unknown } = cell;
      const lower = seen.least(unknown) <= TOLERANCE ? 0 : end(program.least(unknown));
      if (lower === undefined) return 0;
      const large = !isTelling(cell, { lower, upper: seen.most(unknown) }, k);
      const upper = large ? seen.most(unknown) : end(program.most(unknown));
      if (upper === undefined) return 0;
      if (isTelling(cell, { lower, upper }, k)) telling++;
    }
    return telling;
  });
}

/** The smallest and largest value of each unknown in the solutions seen. */
function makeSeen(cells: readonly JointCell[]) {
  const least = new Map(cells.map(({ unknown }) => [unknown, Infinity]));
  const most = new Map(cells.map(({ unknown }) => [unknown, -Infinity]));
  return {
    least: (unknown: number) => least.get(unknown) ?? Infinity,
    most: (unknown: number) => most.get(unknown) ?? -Infinity,
    add(solution: ArrayLike<number>) {
      for (const { unknown } of cells) {
        const value = solution[unknown] ?? 0;
        if (value < (least.get(unknown) ?? 0)) least.set(unknown, value);
        if (value > (most.get(unknown) ?? 0)) most.set(unknown, value);
      }
    },
  };
}
