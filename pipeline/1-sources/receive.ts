import path from 'node:path';
import { rmSync } from 'node:fs';
import type { Database } from '../engine/database.ts';
import type { RunOptions } from '../engine/options.ts';
import { tracked, type Progress } from '../engine/progress.ts';
import { applyCorrections } from './corrections.ts';
import { groupFiles } from './groups.ts';
import { loadFiles } from './load.ts';
import { REFUSED_CELLS } from './plan.ts';
import { prepareFiles, type PreparedFile } from './prepare.ts';
import { recordReception, type Received } from './reception.ts';
import { refuseRecords } from './refuse.ts';
import { recogniseFiles, type RecognisedFile } from './recognise.ts';
import type { Source } from './source.ts';
import { createTables } from './tables.ts';

export type Receiving = Pick<RunOptions, 'mode' | 'raw' | 'work'> & {
  /** From this size on (bytes), a file is read alone and by types; tests lower it. */
  readonly largeFrom?: number;
  /** Refused cells up to which reading by types is worth it; tests lower it. */
  readonly refusedCells?: number;
};

const LARGE_FROM = 16 * 2 ** 20;

/**
 * Receives and stages the files of every source read in this mode (recepção, tratamento e
 * limpeza): creates all tables of the stage, the staged ones empty where there are no files.
 */
export async function receiveSources(
  database: Database,
  {
    sources,
    options,
    progress,
  }: {
    readonly sources: readonly Source[];
    readonly options: Receiving;
    readonly progress: Progress;
  },
): Promise<void> {
  await createTables(database, sources);
  const files = recogniseFiles(options.raw, options.mode, sources);
  const prepared = await prepareAll(files, { sources, options, progress });
  // Row numbers stand for lines only while rows are inserted in file order.
  await database.run('set preserve_insertion_order = true');
  try {
    for (const source of sources) {
      const own = prepared.filter((each) => each.source === source);
      if (own.length > 0) await stageSource(database, own, { source, options, progress });
    }
  } finally {
    await database.run('set preserve_insertion_order = false');
    rmSync(path.join(options.work, 'desempacotados'), { recursive: true, force: true });
  }
}

type Context = { readonly options: Receiving; readonly progress: Progress };

async function prepareAll(
  files: readonly RecognisedFile[],
  { sources, options, progress }: Context & { readonly sources: readonly Source[] },
): Promise<readonly PreparedFile[]> {
  const prepared: PreparedFile[] = [];
  for (const source of sources) {
    const own = files.filter((file) => file.source === source);
    if (own.length === 0) continue;
    const at = { stage: 'recepção', step: source.id };
    const work = () => prepareFiles(own, { work: options.work, firstId: prepared.length + 1 });
    prepared.push(
      ...(await tracked(progress, at, work, (done) => ({ note: describeFiles(done) }))),
    );
  }
  return prepared;
}

function describeFiles(files: readonly PreparedFile[]): string {
  const periods = files.map((file) => file.identity.competencia).toSorted();
  return `${files.length} ${files.length === 1 ? 'arquivo' : 'arquivos'}, ${periods[0]} a ${periods.at(-1)}`;
}

async function stageSource(
  database: Database,
  files: readonly PreparedFile[],
  { source, options, progress }: Context & { readonly source: Source },
): Promise<void> {
  await tracked(
    progress,
    { stage: 'tratamento', step: source.table },
    async () => {
      const received: Received[] = [];
      const largeFrom = options.largeFrom ?? LARGE_FROM;
      const { work, refusedCells = REFUSED_CELLS } = options;
      const loading = { work, directFrom: largeFrom, refusedCells };
      for (const group of groupFiles(files, largeFrom)) {
        const loaded = await loadFiles(database, group, loading);
        received.push(...(await recordReception(database, loaded)));
      }
      await applyCorrections(database, source);
      await refuseRecords(database, source);
      return received;
    },
    (received) => ({ in: sum(received, 'read'), out: sum(received, 'accepted') }),
  );
}

function sum(received: readonly Received[], part: keyof Received): number {
  return received.reduce((total, each) => total + each[part], 0);
}
