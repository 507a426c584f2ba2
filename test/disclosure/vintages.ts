import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../../pipeline/4-protect/attack/finding.ts';
import { loadCells } from '../../pipeline/4-protect/attack/load-cells.ts';
import { loadMicrodata } from '../../pipeline/4-protect/attack/load-microdata.ts';
import { openPublicFolder } from '../../pipeline/4-protect/attack/public-folder.ts';
import { suite } from '../../pipeline/4-protect/attack/suite.ts';
import { PROFILES } from '../../pipeline/4-protect/parameters.ts';
import { recordEveryone } from '../../pipeline/4-protect/everyone/protect-everyone.ts';
import { protect, protectRows } from '../../pipeline/4-protect/protect.ts';
import { recordQuota } from '../../pipeline/4-protect/quota/published-years.ts';
import { protectionRules, type Rules } from '../../pipeline/4-protect/rules.ts';
import { openVintage, type VintageRequest } from '../../pipeline/4-protect/vintages/ledger.ts';
import { saveLedger } from '../../pipeline/4-protect/vintages/save-ledger.ts';
import { publish } from '../../pipeline/5-publish/publish.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import type { Manifest } from '../../pipeline/registry/public-files.ts';
import { createHarmonisedTables } from '../4-protect/population.ts';

/** A public folder, and the confidential tables behind it while they are lent. */
export type BuiltVintage = {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly database: Database;
};

export type Series = {
  /** Publishes what `fill` inserts as a vintage on top of the ones before, and lends it to `use`. */
  readonly publish: <T>(
    release: string,
    fill: (database: Database) => Promise<void>,
    use: (built: BuiltVintage) => Promise<T>,
    options?: { readonly consolidate: boolean },
  ) => Promise<T>;
  /** Public folder of a vintage already published. */
  readonly folder: (release: string) => string;
  readonly ledger: string;
};

/** Lends a new series of vintages, in folders of its own that are removed afterwards. */
export async function withSeries<T>(
  use: (series: Series) => Promise<T>,
  mutate: (rules: Rules) => Rules = (rules) => rules,
): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'vinculo-safras-'));
  const ledger = path.join(root, 'safras');
  const folder = (release: string) => path.join(root, release);
  try {
    return await use({
      ledger,
      folder,
      publish: async (release, fill, lend, { consolidate } = { consolidate: false }) => {
        const request = { ledger, release, consolidate, terms: {} };
        return publishVintage({ request, folder: folder(release), fill, mutate }, lend);
      },
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

type Publication = {
  readonly request: VintageRequest;
  readonly folder: string;
  readonly fill: (database: Database) => Promise<void>;
  readonly mutate: (rules: Rules) => Rules;
};

async function publishVintage<T>(
  { request, folder, fill, mutate }: Publication,
  use: (built: BuiltVintage) => Promise<T>,
): Promise<T> {
  const vintage = await openVintage(request);
  if (vintage.release === undefined) throw new Error('not a vintage');
  const base = vintage.base;
  const rules = mutate(protectionRules(PROFILES.padrao, base ? { ledger: base.folder } : {}));
  return withDatabase({ file: ':memory:', threads: 2 }, async (database) => {
    await createHarmonisedTables(database);
    await fill(database);
    const manifest = await publishRules(database, rules, folder);
    await recordQuota(database, new Map());
    await recordEveryone(database, []);
    await saveLedger(database, request.ledger, {
      release: vintage.release,
      previous: base?.meta.release ?? null,
      consolidated: vintage.consolidated,
      terms: request.terms,
      dataVersion: manifest.dataVersion,
    });
    return use({ folder, manifest, database });
  });
}

async function publishRules(database: Database, rules: Rules, folder: string): Promise<Manifest> {
  rmSync(folder, { recursive: true, force: true });
  const cubes = await protect(database, PROFILES.padrao, silentProgress, rules);
  const microdata = await protectRows(database, PROFILES.padrao, silentProgress, rules);
  const input = {
    cubes,
    microdata,
    mode: 'synthetic',
    bases: [
      { id: 'RAIS', origin: 'synthetic' },
      { id: 'CAGED', origin: 'synthetic' },
      { id: 'CTPS', origin: 'synthetic' },
    ],
    receivedOn: null,
    parameters: { ...PROFILES.padrao, seed: 1 },
    quality: { reception: [], pairing: null },
    attack: () => Promise.resolve({ dataVersion: '', k: 5, attacks: [], kept: [] }),
  } as const;
  return publish(folder, input, database, { codeVersion: '0.0.0', bare: true }, silentProgress);
}

/** Small cells, differences, localisation, algebra, files, and time: what vintages could break. */
const WATCHED = ['A1', 'A2', 'A3', 'A4', 'A9', 'A10', 'A11'];

/** Attacks of `WATCHED` on a public folder, against a former one if given. */
export async function watch(folder: string, against?: string): Promise<readonly Finding[]> {
  const open = openPublicFolder(folder);
  return withDatabase({ file: ':memory:', threads: 2 }, async (database) => {
    await loadCells(database, open);
    const microdata = await loadMicrodata(database, open);
    const options = against === undefined ? {} : { against };
    const found: Finding[] = [];
    for (const { id, run } of suite)
      if (WATCHED.includes(id)) found.push(await run({ database, open, microdata, options }));
    return found;
  });
}

/** What succeeded, with where. */
export const successes = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ succeeded }) => succeeded > 0).map(({ id, detail }) => `${id}: ${detail.pt}`);
