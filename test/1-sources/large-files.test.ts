import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sources } from '../../pipeline/1-sources/index.ts';
import { receiveSources, type Receiving } from '../../pipeline/1-sources/receive.ts';
import { withDatabase, type Row } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';

const raw = mkdtempSync(path.join(tmpdir(), 'vinculo-large-'));
const cases = path.join(import.meta.dirname, '..', 'cases');
const source = path.join(cases, 'rais-2020-latin-1', 'raw', 'rais', 'RAIS_VINC_ID_2020.txt');

/** Every kind of dirt a cell may have, refused, blank and quarantined lines among good ones. */
beforeAll(() => {
  const [header = '', ...rows] = readFileSync(source, 'latin1').trimEnd().split('\r\n');
  const dirty = [
    rows[0]?.replace('355030', 'SAO PAULO'),
    '',
    'a;b',
    rows[1],
    rows[0]?.concat(';x'),
  ];
  const lines = Array.from({ length: 120 }, (_, index) => rows[index % rows.length] ?? '');
  lines.splice(30, 0, ...dirty.map((line) => line ?? ''));
  writeFileSync(
    path.join(raw, 'RAIS_VINC_ID_2020.txt'),
    [header, ...lines, ''].join('\r\n'),
    'latin1',
  );
});
afterAll(() => rmSync(raw, { recursive: true, force: true }));

type Found = { readonly staged: readonly Row[]; readonly quarantine: readonly Row[] };

function received(options: Partial<Receiving>): Promise<Found> {
  return withDatabase({ file: ':memory:', threads: 2 }, async (database) => {
    const reading = { mode: 'identified', raw, work: path.join(raw, '.work'), ...options } as const;
    await receiveSources(database, { sources, options: reading, progress: silentProgress });
    return {
      staged: await database.rows(
        'select columns(*)::varchar from stg_rais order by linha::integer',
      ),
      quarantine: await database.rows(
        'select linha::integer as linha, motivo from quarantine order by linha',
      ),
    };
  });
}

describe('receiveSources on a large file', () => {
  it('gives the same rows, lines and quarantine whether types are told or not', async () => {
    const asText = await received({});
    expect(asText.staged).toHaveLength(121);
    expect(asText.quarantine.map(({ linha }) => linha)).toEqual([32, 34, 36]);
    expect(await received({ largeFrom: 0 })).toEqual(asText);
  });

  it('reads the whole file as text when too many cells are refused', async () => {
    expect(await received({ largeFrom: 0, refusedCells: 5 })).toEqual(await received({}));
  });
});
