import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSources, receiveAndStage } from '../../pipeline/1-sources/index.ts';
import { pairingSecret, preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { pairSteps } from '../../pipeline/2-pair/steps.ts';
import { parseOptions } from '../../pipeline/arguments.ts';
import { literal, withDatabase, type Database } from '../../pipeline/engine/database.ts';
import type { RunOptions } from '../../pipeline/engine/options.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { countRows, runStep } from '../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';

export type Measured = {
  readonly rows: number;
  readonly seconds: number;
  readonly peakBytes: number;
};

/** The run that is measured: `BENCH_SCALE` changes its size. */
export function ingestOptions(): RunOptions {
  const scale = process.env['BENCH_SCALE'] ?? '0.1';
  const folders = ['--raw', 'data/bench/raw', '--work', 'data/bench/work'];
  return parseOptions([...folders, '--scale', scale, '--years', '2020', '--memory', '3GB']);
}

async function readEveryColumn(database: Database, options: RunOptions): Promise<number> {
  const files = readdirSync(options.raw).map((name) => literal(path.join(options.raw, name)));
  const source = `read_csv([${files.join()}], delim = ';', header = true, all_varchar = true, encoding = 'latin-1')`;
  const columns = await database.describe(`from ${source}`);
  const touched = columns.columns.map((each) => `sum(strlen("${each.name}"))`).join();
  return database.value<number>(`select count(*)::double, ${touched} from ${source}`);
}

async function receiveToPair(database: Database, options: RunOptions): Promise<number> {
  await createRegistryTables(database);
  await receiveAndStage(database, options, silentProgress);
  await checkSources(database, options, silentProgress);
  await preparePairing(database, pairingSecret('synthetic', {}));
  for (const step of pairSteps) await runStep(database, step);
  return countRows(database, 'stg_rais');
}

async function measure(role: string): Promise<Measured> {
  const work = mkdtempSync(path.join(tmpdir(), 'vinculo-bench-'));
  const generated = ingestOptions();
  const options = { ...generated, raw: path.join(generated.raw, 'rais'), work };
  const database = { file: path.join(work, 'bench.duckdb'), spill: path.join(work, 'spill') };
  const { memory, threads } = options;
  try {
    const started = performance.now();
    const rows = await withDatabase({ ...database, memory, threads }, (db) =>
      role === 'floor' ? readEveryColumn(db, options) : receiveToPair(db, options),
    );
    const seconds = (performance.now() - started) / 1000;
    return { rows, seconds, peakBytes: process.resourceUsage().maxRSS * 1024 };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await measure(process.argv[2] ?? 'ours')));
}
