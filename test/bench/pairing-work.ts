import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { receiveAndStage } from '../../pipeline/1-sources/index.ts';
import { synthesise } from '../../pipeline/1-sources/synthetic/synthesise.ts';
import { pairingAccuracy } from '../../pipeline/2-pair/evaluation/accuracy.ts';
import { truthSteps } from '../../pipeline/2-pair/evaluation/steps.ts';
import { openTruth } from '../../pipeline/2-pair/evaluation/truth.ts';
import { pairingSecret, preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { keySteps, pairSteps } from '../../pipeline/2-pair/steps.ts';
import { parseOptions } from '../../pipeline/arguments.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { countRows, runStep } from '../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';
import { tableSteps } from '../../pipeline/steps.ts';

export type Prepared = { readonly folder: string };
export type Timed = {
  readonly records: number;
  readonly seconds: number;
  /** Passes 1 to 4 alone, from the records to the unit of each. */
  readonly keySeconds: number;
  readonly peakBytes: number;
};
export type Accuracy = {
  readonly regime: string;
  /** Pairwise, per cent. */
  readonly precisao: number | null;
  readonly revocacao: number | null;
  readonly ambiguos: number;
  readonly 'distância entre países (pp)': number | null;
  readonly 'entre sexos (pp)': number | null;
  readonly 'viés do fluxo por UF (%)': number;
};

type Measures = Awaited<ReturnType<typeof pairingAccuracy>>;

const MEMORY = '6GB';
const THRESHOLD = 10;
const databaseFile = (folder: string) => path.join(folder, 'bench.duckdb');

function open<T>(folder: string, use: (database: Database) => Promise<T>): Promise<T> {
  const spill = path.join(folder, 'spill');
  return withDatabase({ file: databaseFile(folder), memory: MEMORY, threads: 2, spill }, use);
}

async function prepare(scale: string, seed: string): Promise<Prepared> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-pairing-'));
  const folders = ['--raw', path.join(folder, 'raw'), '--work', folder];
  const options = parseOptions([...folders, '--scale', scale, '--seed', seed, '--memory', '3GB']);
  await synthesise(options, silentProgress);
  await open(folder, async (database) => {
    await createRegistryTables(database);
    await receiveAndStage(database, options, silentProgress);
  });
  return { folder };
}

async function pair(database: Database): Promise<Timed> {
  await preparePairing(database, pairingSecret('synthetic', {}));
  const byKey = new Set(keySteps.map(({ table }) => table));
  let [seconds, keySeconds] = [0, 0];
  for (const step of pairSteps) {
    const started = performance.now();
    await runStep(database, step);
    const spent = (performance.now() - started) / 1000;
    seconds += spent;
    if (byKey.has(step.table)) keySeconds += spent;
  }
  const records = await countRows(database, 'links');
  return { records, seconds, keySeconds, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

/** The whole flow to the harmonised tables, then what the quality page measures against the truth. */
async function accuracy(folder: string): Promise<readonly Accuracy[]> {
  return open(folder, async (database) => {
    await preparePairing(database, pairingSecret('synthetic', {}));
    for (const step of tableSteps({ mode: 'synthetic', scale: 0.0005 }))
      await runStep(database, step);
    await openTruth(database, path.join(folder, 'truth'));
    for (const step of truthSteps) await runStep(database, step);
    const measures = await pairingAccuracy(database, THRESHOLD);
    const ambiguous = await database.rows<{ period: string; share: number }>(AMBIGUOUS);
    return ambiguous.map(({ period, share }) => accuracyOf(period, share, measures));
  });
}

function accuracyOf(period: string, ambiguos: number, measures: Measures): Accuracy {
  const found = measures.periods.find((each) => each.period === period);
  return {
    regime: period,
    precisao: percent(found?.pairPrecision),
    revocacao: percent(found?.pairRecall),
    ambiguos: Number(ambiguos.toFixed(3)),
    'distância entre países (pp)': spread(measures.byCountry),
    'entre sexos (pp)': spread(measures.bySex),
    'viés do fluxo por UF (%)': flowBias(measures.flow),
  };
}

const percent = (estimate: { readonly value: number } | null | undefined) =>
  estimate ? Number((100 * estimate.value).toFixed(4)) : null;

/** Largest less smallest recall of groups of 1,000 persons or more, in percentage points. */
function spread(groups: Measures['byCountry']): number | null {
  const recalls = groups.flatMap(({ pairRecall }) => (pairRecall ? [pairRecall.value] : []));
  return recalls.length < 2
    ? null
    : Number((100 * (Math.max(...recalls) - Math.min(...recalls))).toFixed(2));
}

/** Largest deviation of a UF with 1,000 movements or more, in per cent of them. */
function flowBias(flow: Measures['flow']): number {
  const biases = flow
    .filter(({ truth }) => truth >= 1000)
    .map(({ truth, paired }) => Math.abs(paired - truth) / truth);
  return Number((100 * Math.max(0, ...biases)).toFixed(2));
}

const AMBIGUOUS = `
select if(ano < 2021, 'antes', 'depois') as period, 100 * avg(if(link_rule = 'P9', 1, 0)) as share
from (
  select cast(left(c.competencia, 4) as integer) as ano, l.link_rule
  from links as l join reception as c using (arquivo_id)
)
group by period
order by period`;

const roles = {
  prepare: (scale: string, seed: string) => prepare(scale, seed),
  time: (folder: string) => open(folder, pair),
  accuracy: (folder: string) => accuracy(folder),
} as const;

if (process.argv[1] === import.meta.filename) {
  const [role = '', first = '', second = ''] = process.argv.slice(2);
  const run = roles[role as keyof typeof roles];
  if (!run) throw new Error(`unknown role: ${role}`);
  console.log(JSON.stringify(await run(first, second)));
}
