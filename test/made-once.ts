import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where the test files of one run, whose parent process this is, keep what they share. */
const sharedFolder = (run: number): string => path.join(tmpdir(), `vinculo-testes-${run}`);

/**
 * Makes a folder once in a run: the test file that asks first makes it, while the others wait. Nobody may
 * write into it after. Removed at the end of the run, by `teardown`.
 */
export async function madeOnce(
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = path.join(sharedFolder(process.ppid), name);
  const [made, failed] = [`${folder}.feito`, `${folder}.falhou`];
  if (isFirst(folder))
    try {
      await make(folder);
      writeFileSync(made, '');
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(`another test file could not make ${name}`);
    await wait(250);
  }
  return folder;
}

function isFirst(folder: string): boolean {
  mkdirSync(path.dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** For Vitest, in the parent process. */
export function teardown(): void {
  rmSync(sharedFolder(process.pid), { recursive: true, force: true });
}
