import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sourceLayouts } from '../../pipeline/1-sources/layouts.ts';
import { attack, auditFolder } from '../../pipeline/4-protect/attack/attack.ts';
import { PROFILES, type ProtectionParameters } from '../../pipeline/4-protect/parameters.ts';
import { protect, protectRows } from '../../pipeline/4-protect/protect.ts';
import type { Rules } from '../../pipeline/4-protect/rules.ts';
import { publish, type PublishInput } from '../../pipeline/5-publish/publish.ts';
import { withDatabase, type Database } from '../../pipeline/engine/database.ts';
import { silentProgress } from '../../pipeline/engine/progress.ts';
import type { AttackReport, Manifest } from '../../pipeline/registry/public-files.ts';
import { createHarmonisedTables } from '../4-protect/population.ts';

export type ReleaseOptions = {
  readonly parameters?: ProtectionParameters;
  readonly rules?: Rules;
  readonly threads?: number;
  /** Attack without stopping the publication. */
  readonly audit?: (report: AttackReport) => void;
  /** Publish nothing but what the attacks on cells and rows read. */
  readonly bare?: boolean;
};

export type Built = {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly database: Database;
};

/**
 * Protects a population and publishes it into a temporary folder, lent to `use`. `fill` inserts
 * into the empty harmonised tables.
 */
export async function withRelease<T>(
  fill: (database: Database) => Promise<void>,
  use: (built: Built) => Promise<T>,
  options: ReleaseOptions = {},
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vinculo-'));
  try {
    return await withDatabase(
      { file: ':memory:', threads: options.threads ?? 2 },
      async (database) => {
        await createHarmonisedTables(database);
        await fill(database);
        return use({ folder, database, manifest: await release(folder, database, options) });
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the attacks say of such a release, bare of what they do not read; they do not stop it. */
export async function auditOf(
  fill: (database: Database) => Promise<void>,
  options: Omit<ReleaseOptions, 'audit' | 'bare'>,
): Promise<AttackReport> {
  let found: AttackReport | undefined;
  const audit = (report: AttackReport) => (found = report);
  await withRelease(fill, async () => {}, { ...options, audit, bare: true });
  if (!found) throw new Error('no report');
  return found;
}

async function release(
  folder: string,
  database: Database,
  { parameters = PROFILES.padrao, rules, audit, bare = false }: ReleaseOptions,
) {
  const cubes = await protect(database, parameters, silentProgress, rules);
  const input: PublishInput = {
    cubes,
    microdata: await protectRows(database, parameters, silentProgress, rules),
    mode: 'synthetic',
    bases: [
      { id: 'RAIS', origin: 'synthetic' },
      { id: 'CAGED', origin: 'synthetic' },
    ],
    receivedOn: null,
    parameters: { ...parameters, seed: 1 },
    quality: { reception: [], pairing: null },
    layouts: sourceLayouts(),
    attack: audit ? reportTo(audit) : attack,
  };
  const options = { codeVersion: '0.0.0', bare };
  return publish(folder, input, database, options, silentProgress);
}

function reportTo(audit: (report: AttackReport) => void) {
  return async (folder: string) => {
    const report = await auditFolder(folder);
    audit(report);
    return report;
  };
}
