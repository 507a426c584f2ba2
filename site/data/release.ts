import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AttackReport,
  Catalog,
  CatalogBase,
  CatalogCube,
  CompactCube,
  DenominatorFile,
  DenominatorId,
  Manifest,
  ProtectionReport,
  PublicCodeList,
  QualityReport,
  ShardIndex,
} from '../../pipeline/registry/public-files.ts';
import type { BaseId, Vintage } from '../../pipeline/registry/types.ts';
import { publicFolder, readPublicJson } from './folder.ts';

const optional = <T>(path: string): T | null =>
  existsSync(join(publicFolder(), path)) ? readPublicJson<T>(path) : null;

export const readManifest = (): Manifest => readPublicJson('manifest.json');

export const readCatalog = (): Catalog => readPublicJson('catalog.json');

export const readCodeList = (id: string): PublicCodeList => readPublicJson(`codelists/${id}.json`);

/** The finest published cells of a cube; `cubeId` is the catalog's ('CAGED_AJUSTADO'). */
export const readCompact = (cubeId: string): CompactCube =>
  readPublicJson(`cubes/${cubeId.toLowerCase()}.compact.json`);

/** The pieces of a cube a browser may read; null in a release without them. */
export const readShards = (cubeId: string): ShardIndex | null =>
  optional(`cubes/${cubeId.toLowerCase()}/shards.json`);

/** What rates divide by, whole; null where this release does not have it. */
export const readDenominators = (id: DenominatorId): DenominatorFile | null =>
  optional(`geo/${id}.json`);

/** Null when the release carries no attack report, which only a fixture may lack. */
export const readAttacks = (): AttackReport | null => optional('attacks.json');

/** Null when the release carries no numbers on its protection beyond the attack report. */
export const readProtection = (): ProtectionReport | null => optional('protection.json');

export const readQuality = (): QualityReport | null => optional('quality.json');

const isMain = ({ derivedFrom }: CatalogCube): boolean => derivedFrom === undefined;

/** The main cube of a base and vintage, or null when this release has none. */
export const findCube = (base: BaseId, vintage?: Vintage): CatalogCube | null =>
  readCatalog().cubes.find(
    (cube) =>
      isMain(cube) && cube.base === base && (vintage === undefined || cube.vintage === vintage),
  ) ?? null;

const VINTAGES: readonly Vintage[] = ['sem_ajuste', 'unica', 'ajustado'];

/** The main cubes of a base, the one its headline comes from first. */
export const cubesOf = (base: BaseId): readonly CatalogCube[] =>
  readCatalog()
    .cubes.filter((cube) => isMain(cube) && cube.base === base)
    .toSorted((a, b) => VINTAGES.indexOf(a.vintage) - VINTAGES.indexOf(b.vintage));

/** The cubes that show the same groups with another attribute, grain or measure, in catalog order. */
export const detailsOf = (base: BaseId): readonly CatalogCube[] =>
  readCatalog().cubes.filter((cube) => !isMain(cube) && cube.base === base);

export const cubeById = (id: string): CatalogCube => {
  const cube = readCatalog().cubes.find((each) => each.id === id);
  if (!cube) throw new Error(`unknown cube: ${id}`);
  return cube;
};

/** Where work is measured first; then the others as the Nota Técnica lists them. */
const MENU: readonly BaseId[] = ['RAIS', 'CAGED', 'CTPS'];

const rank = (id: BaseId): number => (MENU.includes(id) ? MENU.indexOf(id) : MENU.length);

/** Bases with at least one cube in this release: each has its page. */
export const basesWithData = (): readonly CatalogBase[] =>
  readCatalog()
    .bases.filter(({ id }) => findCube(id) !== null)
    .toSorted((a, b) => rank(a.id) - rank(b.id));
