import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { scanFolder, type LeakScan } from './scan-folder.ts';

const MOST_OUTPUT = 64 * 1024 * 1024;

/** `scanFolder` in a process of its own: the scan and the attacks on the cells keep one core each. */
export async function scanBeside(folder: string): Promise<LeakScan> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', import.meta.filename, folder],
    { maxBuffer: MOST_OUTPUT },
  );
  return JSON.parse(stdout) as LeakScan;
}

const [, program, folder] = process.argv;
if (program === import.meta.filename && folder !== undefined)
  process.stdout.write(JSON.stringify(await scanFolder(folder)));
