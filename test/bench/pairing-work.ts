import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { receiveAndStage } from '../../pipeline/1-sources/index.ts';
import { synthesise } from '../../pipeline/1-sources/synthetic/synthesise.ts';
import { pairingSecret, preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { keySteps, pairSteps } from '../../pipeline/2-pair/steps.ts';
import { parseOptions } from '../../pipeline/arguments.ts';
import { literal, withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { countRows, runStep } from '../../pipeline/engine/step.ts';
import { createRegistryTables } from '../../pipeline/registry/tables.ts';

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
  readonly precisao: number;
  readonly revocacao: number;
  readonly ambiguos: number;
};

const MEMORY = '6GB';
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

/** Pairs of records of one person, found and true, per regime; lines outside the candidate set count as not found. */
const ACCURACY = (truth: string) => `
with linhas as (
  select
    t.pessoa, l.pessoa_id, l.link_rule,
    if(left(c.competencia, 4) < '2021', 'até 2020', 'desde 2021') as regime
  from ${literal(truth)} as t
  join reception as c on c.arquivo = t.arquivo
  left join links as l on l.arquivo_id = c.arquivo_id and l.linha = t.linha
),
verdadeiros as (select regime, pessoa, count(*) as n from linhas group by all),
achados as (select regime, pessoa_id, count(*) as n from linhas where pessoa_id is not null group by all),
certos as (
  select regime, pessoa, pessoa_id, count(*) as n from linhas where pessoa_id is not null group by all
),
somas as (
  select regime, sum(n * (n - 1)) as verdade, 0 as achado, 0 as certo from verdadeiros group by regime
  union all
  select regime, 0, sum(n * (n - 1)), 0 from achados group by regime
  union all
  select regime, 0, 0, sum(n * (n - 1)) from certos group by regime
),
ambiguos as (select regime, avg(if(link_rule = 'P9', 1, 0)) as parcela from linhas group by regime)
select
  s.regime,
  round(100 * sum(certo)::double / sum(achado), 4) as precisao,
  round(100 * sum(certo)::double / sum(verdade), 3) as revocacao,
  round(100 * any_value(a.parcela), 3) as ambiguos
from somas as s
join ambiguos as a using (regime)
group by s.regime
order by s.regime`;

async function accuracy(folder: string): Promise<readonly Accuracy[]> {
  return open(folder, async (database) => {
    await pair(database);
    return database.rows<Accuracy>(ACCURACY(path.join(folder, 'truth', 'registros.parquet')));
  });
}

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
