import { unpackTable, type ShownTable } from '../tables/packed-table.ts';
import type { Query } from '../tables/query.ts';
import { TooManyCells } from '../tables/too-many-cells.ts';
import type { EngineSetup } from './table-engine.ts';
import type { WorkerAnswer, WorkerRequest } from './table-worker.ts';

/** Works out a table, in another thread where the browser has one to give. Rejects as the engine does. */
export type TableClient = (query: Query) => Promise<ShownTable>;

type Waiting = {
  readonly resolve: (table: ShownTable) => void;
  readonly reject: (error: Error) => void;
};

const settle = (answer: WorkerAnswer, { resolve, reject }: Waiting): void => {
  if ('table' in answer) resolve(unpackTable(answer.table));
  else reject('cells' in answer ? new TooManyCells(answer.cells) : new Error(answer.problem));
};

const throughWorker = (worker: Worker, lost: () => void): TableClient => {
  const waiting = new Map<number, Waiting>();
  let turn = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const one = waiting.get(data.turn);
    waiting.delete(data.turn);
    if (one) settle(data, one);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('worker stopped'));
    waiting.clear();
    lost();
  });
  return (query) =>
    new Promise((resolve, reject) => {
      waiting.set(++turn, { resolve, reject });
      worker.postMessage({ turn, query } satisfies WorkerRequest, {});
    });
};

const inThisThread = (setup: EngineSetup): TableClient => {
  const engine = import('./table-engine.ts').then(({ createEngine }) => createEngine(setup));
  return async (query) => unpackTable(await (await engine)(query));
};

const startWorker = (): Worker | null => {
  try {
    return new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
};

/** A client whose thread starts with the first query, or with the first sign of interest. */
export const createTableClient = (setup: EngineSetup): TableClient => {
  let client: TableClient | null = null;
  const start = (): TableClient => {
    const worker = startWorker();
    if (!worker) return inThisThread(setup);
    // Addresses of a worker are resolved against its own file, not against the page.
    const root = new URL(setup.sources.root, location.href).href;
    const sources = { ...setup.sources, root };
    worker.postMessage({ setup: { ...setup, sources } } satisfies WorkerRequest, {});
    // A thread whose code could not be fetched never answers: the next query starts another.
    return throughWorker(worker, () => (client = null));
  };
  return (query) => (client ??= start())(query);
};
