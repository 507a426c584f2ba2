import type { Step } from '../engine/step.ts';

/** A generated step of this stage. */
export const generatedStep = (
  table: string,
  grain: string,
  select: string,
  reads: readonly string[],
): Step => ({
  table,
  stage: '4-protect',
  sql: { grain, select },
  reads,
});
