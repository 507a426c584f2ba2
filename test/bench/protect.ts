import { rmSync } from 'node:fs';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { runFixpoint, runSteps } from '../../pipeline/4-protect/fixpoint.ts';
import { protectionRules } from '../../pipeline/4-protect/rules.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { protect } from '../../pipeline/4-protect/protect.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import { CALIBRATED_YEARS, harmoniseCalibratedStock } from './calibrated-stock.ts';
import { createHarmonisedTables, fillPopulation } from '../4-protect/population.ts';

/** Stocks of these sizes, spread over two years; `BENCH_ROWS` replaces them ('320000,3000000'). */
const SIZES = (process.env['BENCH_ROWS'] ?? '320000,15000000').split(',').map(Number);

/** Seconds of protection that the issue asks for, by records. */
const ASKED: Readonly<Record<number, number>> = { 320_000: 1, 15_000_000: 10 };

const shareOf = (condition: string) => `
  select
    round(100 * sum(n) filter (municipio not like '%99999') / sum(n), 1)::double as municipio,
    round(100 * sum(n) filter (uf between '11' and '53') / sum(n), 1)::double as uf,
    min(n) as menor,
    sum(n) = (select count(*) from har_estoque where vinculo_principal and ${condition}) as exato
  from prt_publicado
  where cubo = 'RAIS' and ${condition}`;

/**
 * Protection alone: records in memory → published places (rules 0–4, 6), then attributes (rule 5). Then what
 * the calibrated stock keeps, against what is asked of it.
 */
export async function benchProtect(): Promise<void> {
  const table: Record<string, unknown> = {};
  for (const rows of SIZES)
    table[`${rows.toLocaleString('pt-BR')} registros`] = await withDatabase(
      { file: ':memory:', threads: 2, memory: '4GB' },
      (database) => measure(database, rows),
    );
  console.table(table);
  console.table(await keptByCalibratedStock());
}

async function measure(database: Database, rows: number) {
  await createHarmonisedTables(database);
  await fillPopulation(database, { estoque: rows });
  // Else the first statement of protection pays for writing the records.
  await database.run('checkpoint');
  const rules = protectionRules(PROFILES.padrao);
  const { vintage, prepare, countries, locate, places, finish, detail } = rules;
  const located = await timed(async () => {
    await runSteps(database, vintage);
    await runSteps(database, prepare);
    await runFixpoint(database, countries);
    await runSteps(database, locate);
    await runFixpoint(database, places);
    await runSteps(database, finish);
  });
  const detailed = await timed(() => runSteps(database, detail));
  const [shares] = await database.rows<Record<string, unknown>>(shareOf('true'));
  return {
    'regras 0–4 (s)': located.wall,
    CPU: located.cpu,
    'regra 5 (s)': detailed.wall,
    'CPU ': detailed.cpu,
    pedido: ASKED[rows],
    ...shares,
  };
}

/** Seconds on the clock, and of CPU: on a busy machine only the second means anything. */
async function timed(work: () => Promise<void>): Promise<{ wall: number; cpu: number }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: round((performance.now() - started) / 1000), cpu: round((user + system) / 1e6) };
}

const round = (value: number) => Number(value.toFixed(2));

/** Shares of the issue, in per cent; a row per year, what it asks for in the first. */
async function keptByCalibratedStock() {
  const asked = { municipio: '≥ 93', uf: '≥ 97', menor: '≥ 5', exato: true };
  const file = 'data/bench/calibrada/work/bench.duckdb';
  rmSync(file, { force: true });
  return withDatabase({ file, threads: 2, memory: '4GB' }, async (database) => {
    await harmoniseCalibratedStock(database);
    await protect(database, PROFILES.padrao, silentProgress);
    const table: Record<string, unknown> = { pedido: asked };
    for (const year of CALIBRATED_YEARS)
      [table[year]] = await database.rows(shareOf(`ano = '${year}'`));
    return table;
  });
}
