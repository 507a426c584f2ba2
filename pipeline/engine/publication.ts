import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a folder beside `target` and puts it in place only when `write` has succeeded, so that
 * an interrupted or failed run leaves the previous folder whole.
 */
export async function publishAtomically<T>(
  target: string,
  write: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = `${path.resolve(target)}.nova`;
  const previous = `${path.resolve(target)}.anterior`;
  recover(target, previous);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const result = await write(folder);
    if (existsSync(target)) renameSync(target, previous);
    renameSync(folder, target);
    rmSync(previous, { recursive: true, force: true });
    return result;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    recover(target, previous);
    throw error;
  }
}

/** A run killed between the two renames left only the previous folder: put it back. */
function recover(target: string, previous: string): void {
  if (!existsSync(previous)) return;
  if (existsSync(target)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, target);
}
