import type { Database } from '../engine/database.ts';
import type { RunOptions } from '../engine/options.ts';
import type { Progress } from '../engine/progress.ts';
import { bpc } from './bpc/source.ts';
import { caged } from './caged/source.ts';
import { checkStaged } from './check-staged.ts';
import { ctps } from './ctps/source.ts';
import { novoCaged } from './novo-caged/source.ts';
import { obmigraCaged } from './obmigra-caged/source.ts';
import { obmigraNovoCaged } from './obmigra-novo-caged/source.ts';
import { obmigraRais } from './obmigra-rais/source.ts';
import { pat } from './pat/source.ts';
import { rais } from './rais/source.ts';
import { reabilitacao } from './reabilitacao/source.ts';
import { receiveSources, type Receiving } from './receive.ts';
import { revisao } from './revisao/source.ts';
import { sineEventos } from './sine/eventos/source.ts';
import { sineVagas } from './sine/vagas/source.ts';
import type { Source } from './source.ts';
import { createTables, recordTables, type StagedTable } from './tables.ts';

/** Every base, in the order in which it is received. */
export const sources: readonly Source[] = [
  rais,
  caged,
  novoCaged,
  ctps,
  reabilitacao,
  bpc,
  pat,
  sineVagas,
  sineEventos,
  obmigraRais,
  obmigraCaged,
  obmigraNovoCaged,
  revisao,
];

/** Every table this stage leaves, with its typed columns. */
export const stagedTables: readonly StagedTable[] = [
  ...recordTables,
  ...sources.map(({ table, columns }) => ({ table, columns })),
];

/** Creates every table of this stage, empty. */
export function createEmptyTables(database: Database): Promise<void> {
  return createTables(database, sources);
}

/**
 * Recepção, tratamento e limpeza: fills `reception`, `quarantine` and the staged tables with the
 * files of this mode. Throws a DataError for anything an operator must see.
 */
export function receiveAndStage(
  database: Database,
  options: Receiving,
  progress: Progress,
): Promise<void> {
  return receiveSources(database, { sources, options, progress });
}

/** Crítica e consistência: codes, ranges, contradictions, repeated records, coverage. */
export function checkSources(
  database: Database,
  options: Pick<RunOptions, 'mode'>,
  progress: Progress,
): Promise<void> {
  return checkStaged(database, { sources, mode: options.mode, progress });
}
