import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunOptions } from '../../../pipeline/engine/options.ts';

/** Options of a small run in a folder of its own. */
export function smallRun(options: Partial<RunOptions> = {}): RunOptions {
  const folder = mkdtempSync(path.join(tmpdir(), 'sintetico-'));
  return {
    mode: 'synthetic',
    raw: path.join(folder, 'raw'),
    work: path.join(folder, 'work'),
    out: path.join(folder, 'public'),
    scale: 0.00002,
    seed: 7,
    years: { first: 2019, last: 2020 },
    memory: '2GB',
    threads: 2,
    ...options,
  };
}

/**
 * SQL of the rows of raw files of one layout, every column as text, with `arquivo` and `linha`
 * (1 is the header).
 */
export function rawRows(raw: string, glob: string): string {
  return `(select *, posicao - min(posicao) over (partition by filename) + 2 as linha,
      replace(filename, '${raw}/', '') as arquivo
    from (
      select *, row_number() over () as posicao
      from read_csv('${path.join(raw, glob)}', delim = ';', quote = '', header = true, all_varchar = true,
        encoding = 'latin-1', filename = true, parallel = false)
    ))`;
}
