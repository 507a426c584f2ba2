import type { PackedTable } from '../tables/packed-table.ts';
import type { Query } from '../tables/query.ts';
import { TooManyCells } from '../tables/too-many-cells.ts';
import { createEngine, type Engine, type EngineSetup } from './table-engine.ts';

/** What the page sends: once its cube, then one query at a time. */
export type WorkerRequest =
  { readonly setup: EngineSetup } | { readonly turn: number; readonly query: Query };

export type WorkerAnswer = { readonly turn: number } & (
  | { readonly table: PackedTable; readonly milliseconds: number }
  | { readonly cells: number }
  | { readonly problem: string }
);

let engine: Engine | null = null;

const answerTo = async (turn: number, query: Query): Promise<WorkerAnswer> => {
  try {
    if (!engine) throw new Error('query before setup');
    const start = performance.now();
    const table = await engine(query);
    return { turn, table, milliseconds: performance.now() - start };
  } catch (error) {
    if (error instanceof TooManyCells) return { turn, cells: error.cells };
    return { turn, problem: String(error) };
  }
};

const reply = (answer: WorkerAnswer): void => {
  const moved =
    'table' in answer
      ? [answer.table.values.buffer, answer.table.statuses.buffer, answer.table.partial.buffer]
      : [];
  (self as unknown as Worker).postMessage(answer, moved as Transferable[]);
};

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if ('setup' in data) engine = createEngine(data.setup);
  else void answerTo(data.turn, data.query).then(reply);
});
