import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../notebooks/execute.ts';
import type { Notebook } from '../../notebooks/notebook.ts';

/** The versions of a notebook in other tools, as they stand in its folder. */
export const scriptsOf = ({ id, scripts = [] }: Notebook): readonly SourceFile[] =>
  scripts.map((name) => ({
    name,
    text: readFileSync(path.resolve('notebooks', id, name), 'utf8'),
  }));
