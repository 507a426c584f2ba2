import type { Database } from '../engine/database.ts';
import { countRows, runStep, type Step } from '../engine/step.ts';
import type { Audited, Fixpoint } from './rules.ts';

/** Levels only rise, so a search that goes on this long is a broken rule, not a hard case. */
const LIMIT = 5_000;

/** Runs steps one after the other. */
export async function runSteps(database: Database, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await runStep(database, step);
}

/** Proposes, lets each audit refuse, and accepts what is left. */
export async function runAudited(database: Database, audited: Audited, k: number): Promise<void> {
  await runSteps(database, audited.propose);
  for (const audit of audited.audits) await audit(database, k);
  await runSteps(database, audited.accept);
}

/** Looks and applies until nothing is pending. Returns how many passes changed something. */
export async function runFixpoint(database: Database, fixpoint: Fixpoint): Promise<number> {
  for (let passes = 0; passes < LIMIT; passes += 1) {
    await runSteps(database, fixpoint.look);
    if ((await countRows(database, fixpoint.pending)) === 0) return passes;
    await runSteps(database, fixpoint.apply);
  }
  throw new Error(`protection without end: ${fixpoint.pending}`);
}
