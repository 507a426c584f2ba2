import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { scanFolder, type LeakScan, type Scanned, type Share } from './scan-folder.ts';

type Asked = {
  readonly folder: string;
  readonly scanned: readonly string[];
  readonly share: Share;
};

/** `scanFolder` in a process of its own: the scan and what goes on beside it keep one core each. */
export async function scanBeside(
  folder: string,
  scanned: Scanned = new Set(),
  share: Share = { of: 1, at: 0 },
): Promise<LeakScan> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', import.meta.filename, 'scan'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  child.stdin.end(JSON.stringify({ folder, scanned: [...scanned], share } satisfies Asked));
  return JSON.parse(await text(child.stdout)) as LeakScan;
}

/** `scanFolder` in two halves, one of them in a process of its own. */
export async function scanInTwo(folder: string, scanned?: Scanned): Promise<LeakScan> {
  const halves = await Promise.all([
    scanBeside(folder, scanned, { of: 2, at: 1 }),
    scanFolder(folder, scanned, { of: 2, at: 0 }),
  ]);
  const sum = (count: (half: LeakScan) => number) =>
    halves.reduce((total, half) => total + count(half), 0);
  return {
    files: sum(({ files }) => files),
    bytes: sum(({ bytes }) => bytes),
    leaks: halves
      .flatMap(({ leaks }) => leaks)
      .toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file))),
  };
}

const [, program, word] = process.argv;
if (program === import.meta.filename && word === 'scan') {
  const { folder, scanned, share } = JSON.parse(await text(process.stdin)) as Asked;
  process.stdout.write(JSON.stringify(await scanFolder(folder, new Set(scanned), share)));
}
