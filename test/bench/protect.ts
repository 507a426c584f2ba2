import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { runFixpoint, runSteps } from '../../pipeline/4-protect/fixpoint.ts';
import { protectionRules } from '../../pipeline/4-protect/rules.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { createHarmonisedTables, fillPopulation } from '../4-protect/population.ts';

/** Stocks of these sizes, spread over two years; `BENCH_ROWS` replaces them ('320000,15000000'). */
const SIZES = (process.env['BENCH_ROWS'] ?? '320000,3000000').split(',').map(Number);

const SHARES = `
  select
    round(100 * sum(n) filter (municipio not like '%99999') / sum(n), 1)::double as municipio,
    round(100 * sum(n) filter (uf between '11' and '53') / sum(n), 1)::double as uf,
    min(n) as menor,
    (select sum(n) from prt_publicado) = (select count(*) from har_estoque where vinculo_principal) as exato
  from prt_publicado`;

/** Protection alone: records in memory → published places (rules 0–4, 6), then attributes (rule 5). */
export async function benchProtect(): Promise<void> {
  const table: Record<string, unknown> = {};
  for (const rows of SIZES)
    table[`${rows.toLocaleString('pt-BR')} registros`] = await withDatabase(
      { file: ':memory:', threads: 2, memory: '4GB' },
      (database) => measure(database, rows),
    );
  console.table(table);
}

async function measure(database: Database, rows: number) {
  await createHarmonisedTables(database);
  await fillPopulation(database, { estoque: rows });
  const rules = protectionRules(PROFILES.padrao);
  const { vintage, prepare, countries, locate, places, finish, detail } = rules;
  const located = await seconds(async () => {
    await runSteps(database, vintage);
    await runSteps(database, prepare);
    await runFixpoint(database, countries);
    await runSteps(database, locate);
    await runFixpoint(database, places);
    await runSteps(database, finish);
  });
  const detailed = await seconds(() => runSteps(database, detail));
  const [shares] = await database.rows<Record<string, unknown>>(SHARES);
  return { 'regras 0–4 (s)': located, 'regra 5 (s)': detailed, ...shares };
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return Number(((performance.now() - started) / 1000).toFixed(2));
}
