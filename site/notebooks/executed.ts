import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as executing from '../../notebooks/execute.ts';
import type * as bundling from '../../notebooks/export/bundle.ts';
import type * as listing from '../../notebooks/index.ts';
import { publicFolder } from '../data/folder.ts';

type Executed = executing.Executed;

type Modules = {
  readonly index: typeof listing;
  readonly execute: typeof executing;
  readonly bundle: typeof bundling;
};

/** The notebooks run in Node as they stand in their folder, not bundled: what the page shows is what ran. */
const load = <M>(file: string): Promise<M> =>
  import(/* @vite-ignore */ pathToFileURL(path.resolve('notebooks', file)).href) as Promise<M>;

let modules: Promise<Modules> | undefined;

const notebookModules = (): Promise<Modules> =>
  (modules ??= (async () => ({
    index: await load<Modules['index']>('index.ts'),
    execute: await load<Modules['execute']>('execute.ts'),
    bundle: await load<Modules['bundle']>('export/bundle.ts'),
  }))());

let executed: Promise<readonly Executed[]> | undefined;

const executeAll = async (): Promise<readonly Executed[]> => {
  const { index, execute } = await notebookModules();
  const results: Executed[] = [];
  for (const notebook of index.NOTEBOOKS)
    results.push(await execute.execute(notebook, publicFolder()));
  return results;
};

/** Every notebook, run over the published folder once per build. */
export const executedNotebooks = (): Promise<readonly Executed[]> => (executed ??= executeAll());

/** Sources and rows of a notebook by file name. */
export const notebookFiles = async (
  each: Executed,
  version: string,
): Promise<ReadonlyMap<string, string>> =>
  (await notebookModules()).bundle.bundleFiles(each, version);
