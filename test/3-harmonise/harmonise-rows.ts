import { preparePairing } from '../../pipeline/2-pair/pseudonym.ts';
import { pairSteps } from '../../pipeline/2-pair/steps.ts';
import type { PrincipalCriterion } from '../../pipeline/3-harmonise/principal-bond.ts';
import { harmoniseSteps } from '../../pipeline/3-harmonise/steps.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import type { Mode } from '../../pipeline/engine/options.ts';
import { runStep } from '../../pipeline/engine/step.ts';
import { insertRows, type TestRow } from '../2-pair/insert-rows.ts';
import { createStagedTables } from '../2-pair/staged-tables.ts';

export type Staged = Readonly<Record<string, readonly TestRow[]>>;

/** Stages the rows (numbered in order, file 1 unless they say otherwise), pairs and harmonises. */
export async function harmonise<T>(
  mode: Mode,
  staged: Staged,
  use: (database: Database) => Promise<T>,
  principal?: readonly PrincipalCriterion[],
): Promise<T> {
  return withDatabase({ file: ':memory:' }, async (database) => {
    await createStagedTables(database);
    for (const [table, rows] of Object.entries(staged))
      await insertRows(database, table, table === 'reception' ? rows : numbered(table, rows));
    await preparePairing(database, Buffer.alloc(32, 7));
    const steps = [...(mode === 'public' ? [] : pairSteps), ...harmoniseSteps(mode, principal)];
    for (const step of steps) await runStep(database, step);
    return use(database);
  });
}

function numbered(table: string, rows: readonly TestRow[]): readonly TestRow[] {
  return rows.map((row, at) => ({ arquivo_id: fileOf(table), linha: at + 1, ...row }));
}

/** One file per staged table: (arquivo_id, linha) is the key of a row across bases. */
const fileOf = (table: string) =>
  ['stg_rais', 'stg_caged', 'stg_novo_caged', 'stg_ctps'].indexOf(table) + 1;
