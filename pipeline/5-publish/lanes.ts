import type { Database } from '../engine/database.ts';

/**
 * Runs `work` with one thread a statement, so that the pieces of a file do not depend on which thread wrote
 * first, and lends it the lanes in which statements may go at the same time: two connections, or one where
 * the run has one thread.
 */
export async function inFixedOrder<T>(
  database: Database,
  work: (lanes: readonly Database[]) => Promise<T>,
): Promise<T> {
  const threads = await database.value<bigint>(`select current_setting('threads')`);
  await database.run('set threads = 1');
  try {
    return threads > 1n
      ? await database.beside((other) => work([database, other]))
      : await work([database]);
  } finally {
    await database.run(`set threads = ${String(threads)}`);
  }
}

/** Each item in the lane that is free first; what `work` returns, in the order of the items. */
export async function inLanes<Item, Result>(
  lanes: readonly Database[],
  items: readonly Item[],
  work: (lane: Database, item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  const ended = await Promise.allSettled(
    lanes.map(async (lane) => {
      for (const [at, item] of queue) results.set(at, await work(lane, item));
    }),
  );
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  return items.flatMap((_, at) => (results.has(at) ? [results.get(at) as Result] : []));
}
