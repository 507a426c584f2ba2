import { rmSync } from 'node:fs';
import { sharedFolder } from './built-site.ts';

/** Removes the site that the test files of this run shared. */
export function teardown(): void {
  rmSync(sharedFolder(process.pid), { recursive: true, force: true });
}
