import { describe, expect, it } from 'vitest';
import type { Database } from '../../pipeline/engine/database.ts';
import type { Manifest } from '../../pipeline/registry/public-files.ts';
import { fillPopulation } from '../4-protect/population.ts';
import { withRelease } from './release.ts';

const TABLES = ['har_estoque', 'har_movimento', 'har_ctps'];

const fill = (database: Database) =>
  fillPopulation(database, { estoque: 6_000, movimentos: 5_000, ctps: 2_000, meses: 3 });

/** The same records in another order. */
async function fillShuffled(database: Database): Promise<void> {
  await fill(database);
  for (const table of TABLES)
    await database.run(`create or replace table ${table} as
      from ${table} order by hash(municipio, pais, sexo) % 97, random()`);
}

const hashes = ({ manifest }: { readonly manifest: Manifest }) =>
  Promise.resolve(manifest.files.map(({ path, sha256 }) => `${sha256} ${path}`));

describe('A14: the same records', { timeout: 240_000 }, () => {
  it('make the same bytes in another order and with other threads', async () => {
    const first = await withRelease(fill, hashes, { threads: 1 });
    expect(first.length).toBeGreaterThan(20);
    expect(await withRelease(fillShuffled, hashes, { threads: 4 })).toEqual(first);
  });
});
