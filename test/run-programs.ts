import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A program of a page, with the expression of its language that gives the figure to check. */
export type Program = { readonly code: string; readonly figure: string };

const python = process.env['VINCULO_PYTHON'] ?? 'python3';
const rscript = process.env['VINCULO_RSCRIPT'] ?? 'Rscript';

const answers = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { encoding: 'utf8' }).status === 0;

/** Whether Python is installed with these modules: nothing is installed for a test. */
export const hasPython = (...modules: readonly string[]): boolean =>
  answers(python, ['-c', `import ${modules.join(', ')}`]);

export const hasR = (): boolean => answers(rscript, ['-e', 'quit(status = 0)']);

/** Runs a script in an empty folder and gives what it printed. Rejects with what it complained about. */
const run = async (
  [command, ...words]: readonly [string, ...string[]],
  { name, text }: { readonly name: string; readonly text: string },
  folder?: string,
): Promise<string> => {
  const scripts = mkdtempSync(path.join(tmpdir(), 'vinculo-program-'));
  const file = path.join(scripts, name);
  writeFileSync(file, text);
  try {
    const { stdout } = await promisify(execFile)(command, [...words, file], {
      cwd: folder ?? scripts,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, LC_ALL: 'C.UTF-8', PYTHONUTF8: '1' },
    });
    return stdout;
  } finally {
    rmSync(scripts, { recursive: true });
  }
};

const figures = (printed: string): readonly number[] =>
  [...printed.matchAll(/^FIGURE (\S+)$/gm)].map(([, figure]) => Number(figure));

/** The figure of each program, each in a name space of its own, in one Python. */
export const runPython = async (programs: readonly Program[]): Promise<readonly number[]> => {
  const script = `import json, warnings
warnings.simplefilter("ignore")
for each in json.loads(${JSON.stringify(JSON.stringify(programs))}):
    space = {}
    exec(each["code"], space)
    print()
    print("FIGURE", float(eval(each["figure"], space)))
`;
  return figures(await run([python], { name: 'programs.py', text: script }));
};

/** The figure of each program, each in an environment of its own, in one R; in a folder where they look for files. */
export const runR = async (
  programs: readonly Program[],
  folder?: string,
): Promise<readonly number[]> => {
  const script = programs
    .map(
      ({ code, figure }) =>
        `local({\n${code}\ncat("\\nFIGURE ", format(as.numeric(${figure}), digits = 15), "\\n", sep = "")\n})`,
    )
    .join('\n');
  return figures(await run([rscript, '--vanilla'], { name: 'programs.R', text: script }, folder));
};
