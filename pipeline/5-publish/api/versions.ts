import { cpSync, existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../../engine/database.ts';
import type {
  CubeChange,
  VersionChanges,
  VersionIndex,
  VersionManifest,
} from '../../registry/api-files.ts';
import type { Catalog } from '../../registry/public-files.ts';
import { writeJson } from '../write-json.ts';
import { comparable, compareCube } from './compare-cube.ts';
import { REASONS } from './reasons.ts';

export type Versioned = {
  readonly folder: string;
  readonly catalog: Catalog;
  readonly manifest: VersionManifest;
  readonly k: number;
  /** Folder of the publication that this one replaces. */
  readonly previous?: string;
};

const INDEX = 'versions/index.json';

/**
 * Writes versions/: the index of every version, a manifest of each, what changed from the one before.
 * The data of this version have an address with the version in it (hard links); those of an earlier one
 * are gone when they are replaced, because two protected releases side by side give differences that no
 * attack has tried. Publishing the same version again changes nothing.
 */
export async function writeVersions(
  database: Database,
  { folder, catalog, manifest, k, previous }: Versioned,
): Promise<VersionIndex> {
  const known = previous === undefined ? undefined : readKnown(previous, manifest.mode);
  const earlier = (known?.versions ?? []).filter(({ version }) => version !== manifest.version);
  const [last] = earlier;
  for (const { version } of earlier) keep(previous ?? '', folder, version);
  const place = `versions/${manifest.version}`;
  writeJson(folder, `${place}/manifest.json`, manifest);
  linkData(folder, place, manifest);
  const republished = known?.current === manifest.version;
  if (republished) keepChanges(previous ?? '', folder, place);
  else if (last && previous !== undefined)
    await writeChanges(database, { folder, catalog, manifest, k, previous }, last.version);
  const { version, dataVersion, codeVersion, receivedOn } = manifest;
  const changed = existsSync(path.join(folder, place, 'changes.json'));
  const index: VersionIndex = {
    current: version,
    versions: [
      {
        version,
        dataVersion,
        codeVersion,
        receivedOn,
        manifest: `${place}/manifest.json`,
        ...(changed ? { changes: `${place}/changes.json` } : {}),
      },
      ...earlier,
    ],
  };
  writeJson(folder, INDEX, index);
  return index;
}

const readJson = <T>(folder: string, name: string): T =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T;

/** Real and synthetic versions have no history in common. */
function readKnown(previous: string, mode: string): VersionIndex | undefined {
  if (!existsSync(path.join(previous, INDEX))) return undefined;
  const index = readJson<VersionIndex>(previous, INDEX);
  const current = readJson<VersionManifest>(previous, `versions/${index.current}/manifest.json`);
  return current.mode === mode ? index : undefined;
}

/** Manifest and changes of an earlier version, without its data. */
function keep(from: string, to: string, version: string): void {
  const place = `versions/${version}`;
  cpSync(path.join(from, place, 'manifest.json'), path.join(to, place, 'manifest.json'));
  keepChanges(from, to, place);
}

function keepChanges(from: string, to: string, place: string): void {
  for (const name of ['changes.json', 'changes']) {
    const file = path.join(from, place, name);
    if (existsSync(file)) cpSync(file, path.join(to, place, name), { recursive: true });
  }
}

function linkData(folder: string, place: string, { files }: VersionManifest): void {
  for (const { path: name } of files) {
    const link = path.join(folder, place, name);
    mkdirSync(path.dirname(link), { recursive: true });
    linkSync(path.join(folder, name), link);
  }
}

async function writeChanges(
  database: Database,
  { folder, catalog, manifest, k, previous }: Versioned & { readonly previous: string },
  version: string,
): Promise<void> {
  const before = readJson<VersionManifest>(previous, `versions/${version}/manifest.json`);
  const oldCatalog = readJson<Catalog>(previous, 'catalog.json');
  const cubes: CubeChange[] = [];
  for (const cube of catalog.cubes) {
    const name = `cubes/${cube.id.toLowerCase()}.parquet`;
    const old = oldCatalog.cubes.find(({ id }) => id === cube.id);
    if (!old) {
      cubes.push(whole(cube.id, 'novo', cube.cells));
      continue;
    }
    const file = path.join(previous, name);
    if (!(await comparable(database, file, cube))) {
      cubes.push(whole(cube.id, 'outra_estrutura', cube.cells));
      continue;
    }
    cubes.push(
      await compareCube(database, {
        cube,
        previous: before,
        now: manifest,
        lastBefore: old.periods.at(-1) ?? '',
        before: file,
        after: path.join(folder, name),
        k,
        folder: path.join(folder, `versions/${manifest.version}`),
      }),
    );
  }
  for (const { id, cells } of oldCatalog.cubes)
    if (!catalog.cubes.some((cube) => cube.id === id)) cubes.push(whole(id, 'retirado', -cells));
  const changes: VersionChanges = {
    version: manifest.version,
    previous: version,
    k,
    reasons: REASONS,
    cubes,
  };
  writeJson(folder, `versions/${manifest.version}/changes.json`, changes);
}

/** A cube that only one of the versions has, or whose columns are others. */
const whole = (id: string, change: CubeChange['change'], cells: number): CubeChange => ({
  id,
  change,
  added: Math.max(0, cells),
  removed: Math.max(0, -cells),
  revised: 0,
  listed: 0,
  periods: [],
});
