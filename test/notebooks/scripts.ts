import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { execute } from '../../notebooks/execute.ts';
import { primeirosPassos } from '../../notebooks/primeiros-passos/index.ts';
import type { Published } from '../5-publish/published.ts';

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const PYTHON = process.env['VINCULO_PYTHON'] ?? 'python3';
const TOOLS = [
  {
    file: 'primeiros-passos.py',
    command: PYTHON,
    present: succeeds(PYTHON, ['-c', 'import duckdb, pandas']),
  },
  { file: 'primeiros-passos.R', command: 'Rscript', present: succeeds('Rscript', ['--version']) },
];

/** The first steps in Python and R give the numbers of the notebook, where the tool is installed. */
export function describeScripts(published: Published): void {
  describe('first steps in another tool', () => {
    it.each(TOOLS)('$file says where it was run, or is skipped', async (tool) => {
      const { facts } = await execute(primeirosPassos, published.path(''));
      const { anos } = facts['serie'] as {
        anos: { ano: number; imigrantes: number; todos: number }[];
      };
      expect(anos.length).toBeGreaterThan(1);
      if (!tool.present) return;
      const script = path.resolve('notebooks/primeiros-passos', tool.file);
      const { status, stdout, stderr } = spawnSync(tool.command, [script, published.path('')], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      for (const { ano, todos, imigrantes } of anos)
        expect(stdout).toMatch(new RegExp(`${ano}\\s+${todos}\\s+${imigrantes}\\b`));
      expect(stdout).toMatch(new RegExp(`${anos.length} anos conferidos, 0 diferentes`));
    });
  });
}
