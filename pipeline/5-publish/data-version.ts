import type { Database } from '../engine/database.ts';
import { hashText } from '../engine/hash.ts';

/**
 * First 12 hexadecimal digits of the hash of everything the data depends on: the received files
 * (by their own hashes, whatever their order) and the parameters.
 */
export async function hashInputs(
  database: Database,
  parameters: Readonly<Record<string, unknown>>,
  mode: string,
): Promise<string> {
  const received = await database.rows<{ sha256: string }>(
    'select sha256 from reception order by sha256',
  );
  const names = Object.keys(parameters).toSorted();
  const chosen = names.map((name) => [name, parameters[name]]);
  return hashText(JSON.stringify([mode, chosen, received.map(({ sha256 }) => sha256)])).slice(
    0,
    12,
  );
}
