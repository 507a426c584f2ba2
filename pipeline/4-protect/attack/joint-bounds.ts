import type { JointBlock, JointCell } from './joint-block.ts';
import type { Interval, Solver } from './linear-program.ts';

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

/** Cells of the block whose interval is telling; none when nothing fits. */
export function countTelling({ system, cells }: JointBlock, solve: Solver, k: number): number {
  const intervals = solve(
    system,
    cells.map(({ unknown }) => unknown),
  );
  return intervals?.filter((interval, at) => isTelling(cells[at], interval, k)).length ?? 0;
}
