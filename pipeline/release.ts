import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RunRequest } from './arguments.ts';
import type { Database } from './engine/database.ts';
import type { Progress } from './engine/progress.ts';
import { sourceLayouts } from './1-sources/layouts.ts';
import { calibrationDeviation } from './1-sources/synthetic/deviation.ts';
import { immigrantScale } from './1-sources/synthetic/synthesise.ts';
import { evaluatePairing } from './2-pair/evaluation/evaluate.ts';
import { attack } from './4-protect/attack/attack.ts';
import { PROFILES } from './4-protect/parameters.ts';
import type { ProtectedEveryone } from './4-protect/everyone/protect-everyone.ts';
import type { ProtectedCube, ProtectedRows } from './4-protect/protect.ts';
import { attackQuota } from './4-protect/quota/attack.ts';
import type { ProtectedQuotaTable } from './4-protect/quota/protect-quota.ts';
import type { Standing } from './4-protect/rules.ts';
import type { LedgerTerms } from './4-protect/vintages/ledger-meta.ts';
import type { Vintage } from './4-protect/vintages/ledger.ts';
import { roundedQuality } from './4-protect/vintages/rounded-quality.ts';
import { protectionReport } from './4-protect/report.ts';
import type { PublishInput } from './5-publish/publish.ts';
import { cubeOf } from './registry/cubes.ts';
import type { Manifest, QualityReport } from './registry/public-files.ts';
import type { BaseId } from './registry/types.ts';

/** What 4-protect let through. */
export type Protected = {
  readonly cubes: readonly ProtectedCube[];
  readonly microdata: readonly ProtectedRows[];
  readonly quota: readonly ProtectedQuotaTable[];
  readonly everyone: ProtectedEveryone | null;
  readonly vintage: Vintage;
};

/** Everything `publish` needs to know about this run besides the folder. */
export async function describeRelease(
  database: Database,
  request: RunRequest,
  { cubes, microdata, quota, everyone, vintage }: Protected,
  progress: Progress,
): Promise<PublishInput> {
  return {
    cubes,
    microdata,
    quota,
    everyone,
    mode: request.mode,
    bases: basesOf(cubes).map((id) => ({ id, origin: request.mode })),
    receivedOn: request.mode === 'synthetic' ? null : newestFile(request.raw),
    parameters: { ...releaseParameters(request), ...vintageParameters(vintage) },
    protection: await protectionReport(database, PROFILES[request.profile]),
    quality: qualityOf(await releaseQuality(database, request, progress), request, vintage),
    layouts: sourceLayouts(),
    ...(existsSync(path.join(request.out, 'manifest.json')) ? { previous: request.out } : {}),
    attack: async (folder) => {
      const former = formerVintage(request.out, vintage);
      return attackQuota(folder, await attack(folder, former), former);
    },
  };
}

/** What a vintage shares with the next: everything that says which records there are and how they are judged. */
export function ledgerTerms(request: RunRequest): LedgerTerms {
  return { mode: request.mode, principal: request.principal, ...releaseParameters(request) };
}

/** What the rules of protection need to know of a vintage. */
export function standingOf({ release, base }: Vintage): Standing {
  if (release === undefined) return 'avulsa';
  return base ? { ledger: base.folder } : {};
}

function vintageParameters({ release, base }: Vintage) {
  if (release === undefined) return {};
  if (!base) return { release };
  const { release: former, dataVersion } = base.meta;
  return { release, previous: { release: former, dataVersion } };
}

/** The vintage before, for the attacks in time, when it is what this one replaces. */
function formerVintage(out: string, { base }: Vintage): { readonly against?: string } {
  return base && readPublished(out)?.dataVersion === base.meta.dataVersion ? { against: out } : {};
}

/** The manifest of what is published in a folder, if anything is. */
export function readPublished(out: string): Manifest | undefined {
  const file = path.join(out, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}

/** Bases with at least one published cube. */
function basesOf(cubes: readonly ProtectedCube[]): readonly BaseId[] {
  return [...new Set(cubes.map((each) => cubeOf(each.cube).base))].toSorted();
}

/** Day (AAAA-MM-DD, UTC) on which the newest file of the folder was last written. */
function newestFile(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const times = files.map((each) => statSync(path.join(each.parentPath, each.name)).mtimeMs);
  return new Date(Math.max(...times)).toISOString().slice(0, 10);
}

function releaseParameters(request: RunRequest): Manifest['parameters'] {
  const protection = PROFILES[request.profile];
  if (request.mode !== 'synthetic') return protection;
  const { scale, seed, years } = request;
  const immigrants = immigrantScale(scale);
  return {
    ...protection,
    scale,
    immigrantScale: immigrants,
    seed,
    years: [years.first, years.last],
  };
}

async function releaseQuality(
  database: Database,
  request: RunRequest,
  progress: Progress,
): Promise<Omit<QualityReport, 'dataVersion'>> {
  const reception = await database.rows<QualityReport['reception'][number]>(RECEPTION);
  const { k } = PROFILES[request.profile];
  if (request.mode !== 'synthetic')
    return { reception, pairing: await evaluatePairing(database, { k, progress }) };
  const truth = path.join(request.work, 'truth');
  const pairing = await evaluatePairing(database, { k, truth, progress });
  return { reception, pairing, calibration: await calibrationDeviation(database, request) };
}

/** A vintage tells its counts rounded: another follows, and what it gained could be subtracted. */
function qualityOf(
  quality: Omit<QualityReport, 'dataVersion'>,
  { profile }: RunRequest,
  { release }: Vintage,
): Omit<QualityReport, 'dataVersion'> {
  return release === undefined
    ? quality
    : roundedQuality(quality, Math.max(10, PROFILES[profile].k));
}

const RECEPTION = `
select
  fonte as source,
  cast(count(*) as double) as files,
  cast(sum(linhas_lidas) as double) as "read",
  cast(sum(linhas_aceitas) as double) as staged,
  cast(sum(linhas_quarentena) as double) as quarantined
from reception
group by fonte
order by fonte`;
