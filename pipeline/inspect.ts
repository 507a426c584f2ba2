import { existsSync } from 'node:fs';
import type { RunRequest } from './arguments.ts';
import { DataError } from './engine/data-error.ts';
import { identifier, withDatabase, type Database } from './engine/database.ts';
import { runStep, stepText, type Step } from './engine/step.ts';
import { pairingSecret, preparePairing } from './2-pair/pseudonym.ts';
import { PROFILES } from './4-protect/parameters.ts';
import { formatPlan, readPlan } from './4-protect/plan.ts';
import { databaseOptions } from './run.ts';
import { tableSteps } from './steps.ts';

/** `--plan`: what each protection rule did in the previous run; counts, and none below k. */
export async function printPlan(request: RunRequest): Promise<void> {
  const { k } = PROFILES[request.profile];
  await withDatabase(previousRun(request), async (database) =>
    console.log(formatPlan(await readPlan(database, k), k)),
  );
}

function previousRun(request: RunRequest) {
  const options = databaseOptions(request);
  if (existsSync(options.file)) return options;
  throw new DataError({
    name: 'SemExecucaoAnterior',
    what: 'não há tabelas de uma execução anterior',
    where: request.work,
    todo: 'execute npm run pipeline uma vez, sem --only, --show e --plan',
  });
}

/** `--only` and `--show`: one step, on the tables the previous run left in the work folder. */
export async function inspectStep(request: RunRequest): Promise<void> {
  const step = findStep(request);
  const options = previousRun(request);
  if (request.only && step.stage === '2-pair') throw needsWholeRun(step);
  await withDatabase(options, async (database) => {
    await preparePairing(database, pairingSecret('synthetic', {}));
    if (request.only) await rerun(database, step);
    if (request.show) await show(database, step, request);
  });
}

function findStep(request: RunRequest): Step {
  const name = request.only ?? request.show;
  const steps = tableSteps(request);
  const step = steps.find((each) => each.table === name);
  if (step) return step;
  throw new DataError({
    name: 'PassoDesconhecido',
    what: `passo desconhecido: ${name}`,
    where: `modo ${request.mode}`,
    todo: `use um de: ${steps.map((each) => each.table).join(', ')}`,
  });
}

/** Pseudonyms of another key would not match the tables that follow. */
function needsWholeRun(step: Step): DataError {
  return new DataError({
    name: 'PassoComSegredo',
    what: `o passo ${step.table} depende do segredo da execução e não pode ser refeito sozinho`,
    where: 'pareamento',
    todo: 'execute npm run pipeline inteiro, ou veja o passo com --show',
  });
}

async function rerun(database: Database, step: Step): Promise<void> {
  console.log(`✓ ${step.table}: ${await runStep(database, step)} linhas`);
}

/** Rows are shown in synthetic mode only: elsewhere they are persons. */
async function show(database: Database, step: Step, request: RunRequest): Promise<void> {
  const { grain, select } = stepText(step);
  console.log(`${step.table}: ${grain}\nlê: ${step.reads.join(', ')}\n\n${select}\n`);
  const { columns } = await database.describe(select);
  console.log(columns.map((each) => `  ${each.name} ${each.type}`).join('\n'));
  if (request.mode !== 'synthetic') return;
  console.table(await database.rows(`from ${identifier(step.table)} limit 5`));
}
