import { rmSync } from 'node:fs';
import path from 'node:path';
import type { RunRequest } from './arguments.ts';
import { runCheck } from './engine/check.ts';
import { withDatabase, type Database } from './engine/database.ts';
import { lineProgress, tracked, type Progress } from './engine/progress.ts';
import { publishAtomically } from './engine/publication.ts';
import { countRows, runStep, type Step } from './engine/step.ts';
import { checkSources, receiveAndStage } from './1-sources/index.ts';
import { keepReceivedUntil } from './1-sources/synthetic/received-until.ts';
import { synthesise } from './1-sources/synthetic/synthesise.ts';
import { pairingSecret, preparePairing } from './2-pair/pseudonym.ts';
import { writeReviewQueue } from './2-pair/review-queue.ts';
import { harmoniseChecks } from './3-harmonise/checks.ts';
import { PROFILES } from './4-protect/parameters.ts';
import { protect, protectRows } from './4-protect/protect.ts';
import { protectEveryone } from './4-protect/everyone/protect-everyone.ts';
import { protectQuota } from './4-protect/quota/protect-quota.ts';
import { protectionRules } from './4-protect/rules.ts';
import { openVintage, refuseLostLedger } from './4-protect/vintages/ledger.ts';
import { saveLedger } from './4-protect/vintages/save-ledger.ts';
import { publish } from './5-publish/publish.ts';
import { createRegistryTables } from './registry/tables.ts';
import { inspectStep, printPlan } from './inspect.ts';
import { describeRelease, ledgerTerms, readPublished, standingOf } from './release.ts';
import { tableSteps } from './steps.ts';

export type Effects = {
  readonly progress: Progress;
  readonly environment: NodeJS.ProcessEnv;
};

const realEffects = (): Effects => ({ progress: lineProgress(), environment: process.env });

/**
 * The whole flow, one call per stage: raw files in `request.raw` become public files in
 * `request.out`, replaced as a whole and only when every check passed and every attack failed.
 * Throws a DataError an operator can act on; nothing is published then.
 */
export async function runPipeline(request: RunRequest, effects = realEffects()): Promise<void> {
  if (request.only ?? request.show) return inspectStep(request);
  if (request.plan) return printPlan(request);
  const { progress } = effects;
  const vintage = await openVintage({ ...request, terms: ledgerTerms(request) });
  refuseLostLedger(readPublished(request.out)?.parameters, vintage);
  const secret = pairingSecret(request.mode, effects.environment);
  if (request.mode === 'synthetic') await synthesise(request, progress);
  removeDatabase(request);
  await withDatabase(databaseOptions(request), async (database) => {
    await createRegistryTables(database);
    await receiveAndStage(database, request, progress);
    await checkSources(database, request, progress);
    if (request.mode === 'synthetic' && vintage.release !== undefined)
      await keepReceivedUntil(database, vintage.release);
    await preparePairing(database, secret);
    await runSteps(database, request, progress);
    const parameters = PROFILES[request.profile];
    const rules = protectionRules(parameters, standingOf(vintage));
    const cubes = await protect(database, parameters, progress, rules);
    const microdata = await protectRows(database, parameters, progress, rules);
    const quota = await protectQuota(
      database,
      {
        mode: request.mode,
        parameters,
        ...(vintage.release === undefined ? {} : { vintage: { release: vintage.release } }),
      },
      progress,
    );
    const everyone = await protectEveryone(
      database,
      { mode: request.mode, parameters, cubes, vintage: vintage.release !== undefined },
      progress,
    );
    const made = { cubes, microdata, quota, everyone, vintage };
    const release = await describeRelease(database, request, made, progress);
    const { dataVersion } = await publishAtomically(request.out, (folder) =>
      publish(folder, release, database, {}, progress),
    );
    if (vintage.release !== undefined)
      await saveLedger(database, request.ledger, {
        release: vintage.release,
        previous: vintage.base?.meta.release ?? null,
        consolidated: vintage.consolidated,
        terms: ledgerTerms(request),
        dataVersion,
      });
  });
}

/** The confidential database of a run; deletable. */
export function databaseOptions(request: RunRequest) {
  return {
    file: path.join(request.work, 'vinculo.duckdb'),
    memory: request.memory,
    threads: request.threads,
    spill: path.join(request.work, 'spill'),
    ...(request.sql ? { onSql: (sql: string) => console.log(`${sql}\n`) } : {}),
  };
}

function removeDatabase(request: RunRequest): void {
  const { file } = databaseOptions(request);
  for (const each of [file, `${file}.wal`]) rmSync(each, { force: true });
}

async function runSteps(database: Database, request: RunRequest, progress: Progress) {
  for (const step of tableSteps(request)) {
    await tracked(
      progress,
      { stage: stageName(step), step: step.table },
      async () => ({ in: await rowsRead(database, step), out: await runStep(database, step) }),
      (counts) => counts,
    );
  }
  for (const check of harmoniseChecks) await runCheck(database, check);
  if (request.mode !== 'public') await leaveToPeople(database, request, progress);
}

async function leaveToPeople(database: Database, request: RunRequest, progress: Progress) {
  await tracked(
    progress,
    { stage: 'pareamento', step: 'fila de revisão' },
    () => writeReviewQueue(database, request.work),
    ({ pairs, file }) => ({ note: `${pairs} pares em ${path.relative('.', file)}` }),
  );
}

/** Rows of the largest table a step reads: what "in" means on its progress line. */
async function rowsRead(database: Database, step: Step): Promise<number> {
  const counts = await Promise.all(step.reads.map((table) => countRows(database, table)));
  return Math.max(0, ...counts);
}

function stageName(step: Step): string {
  return step.stage === '2-pair' ? 'pareamento' : 'harmonização';
}
