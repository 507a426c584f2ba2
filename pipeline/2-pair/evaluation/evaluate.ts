import type { Database } from '../../engine/database.ts';
import { tracked, type Progress } from '../../engine/progress.ts';
import { runStep, type Step } from '../../engine/step.ts';
import type { PairingQuality } from '../../registry/public-files.ts';
import { pairingAccuracy } from './accuracy.ts';
import { pairingCounts } from './counts.ts';
import { countSteps, truthSteps } from './steps.ts';
import { openTruth } from './truth.ts';

/** Cells with fewer records are withheld from the quality report (SPEC 3.3). */
const SMALLEST_CELL = 10;

export type EvaluationOptions = {
  /** Threshold of the release; the report's is never below 10. */
  readonly k: number;
  /** Folder of the truth; only a synthetic run has one. */
  readonly truth?: string;
  readonly progress: Progress;
};

/**
 * How well the pairing did, or null when nothing was paired (public mode). Runs after 4-protect and
 * changes no table another stage reads.
 */
export async function evaluatePairing(
  database: Database,
  { k, truth, progress }: EvaluationOptions,
): Promise<PairingQuality | null> {
  const paired = await database.rows(`select 1 from duckdb_tables() where table_name = 'links'`);
  if (paired.length === 0) return null;
  const threshold = Math.max(SMALLEST_CELL, k);
  const counts = await track(progress, 'contagens do pareamento', async () => {
    await runAll(database, countSteps);
    return pairingCounts(database, threshold);
  });
  if (truth === undefined) return { ...counts, accuracy: null };
  return track(progress, 'comparação com a verdade', async () => {
    await openTruth(database, truth);
    await runAll(database, truthSteps);
    return { ...counts, accuracy: await pairingAccuracy(database, threshold) };
  });
}

async function runAll(database: Database, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await runStep(database, step);
}

function track<T>(progress: Progress, step: string, work: () => Promise<T>): Promise<T> {
  return tracked(progress, { stage: 'qualidade', step }, work, () => ({}));
}
