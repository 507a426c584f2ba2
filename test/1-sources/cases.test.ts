import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stagedTables } from '../../pipeline/1-sources/index.ts';
import { DataError } from '../../pipeline/engine/data-error.ts';
import type { Database } from '../../pipeline/engine/database.ts';
import type { Mode } from '../../pipeline/engine/options.ts';
import { receiveFolder } from './receive-folder.ts';

const cases = path.join(import.meta.dirname, '..', 'cases');

/**
 * One folder is one case: `raw` is received, staged and checked, and what comes out is compared with
 * `expected`: one text per table with rows, or the error. A difference is written beside as
 * `-changed`; a case without `expected` gets one, except in CI.
 */
describe('receiveAndStage and checkSources', () => {
  it.each(readdirSync(cases))('give what the case expects: %s', async (name) => {
    const folder = path.join(cases, name);
    const found = await outcomeOf(folder);
    const expected = expectedIn(folder);
    if (expected.size === 0 && !process.env['CI']) write(folder, found, '');
    else if (!isSame(found, expected)) write(folder, found, '-changed');
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(expected.size === 0 ? found : expected),
    );
  });
});

type Texts = ReadonlyMap<string, string>;

async function outcomeOf(folder: string): Promise<Texts> {
  const { mode } = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as {
    mode: Mode;
  };
  const raw = path.join(folder, 'raw');
  try {
    return await receiveFolder(raw, { mode }, tablesAsText);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { name, what, where, todo } = error.parts;
    const lines = [name, what, where.replaceAll(raw, '<raw>'), todo];
    return new Map([['erro.txt', `${lines.join('\n')}\n`]]);
  }
}

async function tablesAsText(database: Database): Promise<Texts> {
  const texts = new Map<string, string>();
  for (const { table } of stagedTables) {
    const rows = await database.rows(`select columns(*)::varchar from ${table} order by all`);
    if (rows.length > 0) texts.set(`${table}.txt`, rows.map(asText).join('\n'));
  }
  return texts;
}

/** One line per value: a difference then shows the column it is in. */
function asText(row: Record<string, unknown>): string {
  return Object.entries(row)
    .map(([column, value]) => `${column}: ${value === null ? '' : String(value)}\n`)
    .join('');
}

function expectedIn(folder: string): Texts {
  const expected = path.join(folder, 'expected');
  const names = existsSync(expected) ? readdirSync(expected) : [];
  return new Map(
    names
      .filter((name) => !name.includes('-changed'))
      .map((name) => [name, readFileSync(path.join(expected, name), 'utf8')]),
  );
}

function isSame(a: Texts, b: Texts): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

function write(folder: string, texts: Texts, mark: string): void {
  mkdirSync(path.join(folder, 'expected'), { recursive: true });
  for (const [name, text] of texts) {
    writeFileSync(path.join(folder, 'expected', name.replace(/(?=\.txt$)/, mark)), text);
  }
}
