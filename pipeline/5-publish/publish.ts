import type { ProtectedEveryone } from '../4-protect/everyone/protect-everyone.ts';
import type { ProtectedCube, ProtectedRows } from '../4-protect/protect.ts';
import { describeReport } from '../4-protect/attack/report.ts';
import type { ProtectedQuotaTable } from '../4-protect/quota/protect-quota.ts';
import type { Database } from '../engine/database.ts';
import { tracked, type Progress } from '../engine/progress.ts';
import type {
  AttackReport,
  Catalog,
  Manifest,
  Origin,
  ProtectionReport,
  QualityReport,
} from '../registry/public-files.ts';
import type { SourceLayout } from '../registry/documentation-files.ts';
import type { BaseId } from '../registry/types.ts';
import { buildCatalog } from './catalog.ts';
import { writeCodeLists } from './code-lists.ts';
import { describeFiles } from './catalogue/describe.ts';
import { readCodeVersion } from './code-version.ts';
import { createLabels } from './csv.ts';
import { writeCube } from './cube-files.ts';
import { writeDictionary } from './dictionary.ts';
import { hashInputs } from './data-version.ts';
import { writeDenominators } from './geo/write-denominators.ts';
import { writeGeography } from './geo/write-geography.ts';
import { inFixedOrder, inLanes } from './lanes.ts';
import { microdataId, writeMicrodata } from './microdata.ts';
import { writeManifest } from './manifest.ts';
import { writeJson, writeText } from './write-json.ts';
import { writeQuota } from './quota/write-quota.ts';

export type PublishInput = {
  readonly cubes: readonly ProtectedCube[];
  readonly microdata?: readonly ProtectedRows[];
  /** Tables of the disability quota; none where no base has companies. */
  readonly quota?: readonly ProtectedQuotaTable[];
  /** Everyone's formal bonds; none in public mode. */
  readonly everyone?: ProtectedEveryone | null;
  readonly mode: Origin;
  /** Bases with data in this release, and where it comes from. */
  readonly bases: readonly { readonly id: BaseId; readonly origin: Origin }[];
  /** Date of the newest input (AAAA-MM-DD); null for synthetic data. */
  readonly receivedOn: string | null;
  readonly parameters: Manifest['parameters'];
  readonly quality: Omit<QualityReport, 'dataVersion'>;
  readonly protection?: Omit<ProtectionReport, 'dataVersion'>;
  /** Layouts of the sources, for the documentation and the register of sharing levels. */
  readonly layouts?: readonly SourceLayout[];
  /** Folder of the publication that this one replaces, for its versions and what changed. */
  readonly previous?: string;
  /** Attacks the written folder; throws when an attack works. */
  readonly attack: (folder: string) => Promise<AttackReport>;
};

export type PublishOptions = {
  /** Defaults to the version in package.json. */
  readonly codeVersion?: string;
  /** The cubes as Parquet, the rows and the catalogue alone: all that the attacks on cells and rows read. */
  readonly bare?: boolean;
};

/** What every written file is told about the release it belongs to. */
export type Release = PublishInput & {
  readonly folder: string;
  readonly codeVersion: string;
  readonly dataVersion: string;
  readonly bare?: boolean;
};

/**
 * Writes every public file into an existing, empty folder, has it attacked, and writes the manifest
 * last. Byte-identical for the same input. Throws what `input.attack` throws: the caller must not
 * put the folder in place then. Reads the tables of the protected cubes and `reception`.
 */
export async function publish(
  folder: string,
  input: PublishInput,
  database: Database,
  options: PublishOptions,
  progress: Progress,
): Promise<Manifest> {
  const release: Release = {
    ...input,
    folder,
    codeVersion: options.codeVersion ?? readCodeVersion(),
    dataVersion: await hashInputs(database, input.parameters, input.mode),
    bare: options.bare ?? false,
  };
  const files = await inFixedOrder(database, (lanes) => writeCubes(release, lanes, progress));
  const rows = await inFixedOrder(database, (lanes) => writeRows(release, lanes, progress));
  const quota = await inFixedOrder(database, () => writeQuota({ quota: [], ...release }, database));
  const everybody = await inFixedOrder(database, () => writeDenominators(release, database));
  const catalog = {
    ...(await buildCatalog(release, database, files, rows)),
    ...(quota.length > 0 ? { quota } : {}),
    ...(everybody.length > 0 ? { denominators: everybody } : {}),
  };
  await writeCompanions(release, catalog, progress);
  if (!release.bare) await inFixedOrder(database, () => describeFiles(release, database, catalog));
  writeManifest(release, catalog);
  const report = await tracked(progress, step('ataques'), () => input.attack(folder), noteOf);
  const signed = { ...report, dataVersion: release.dataVersion };
  writeJson(folder, 'attacks.json', signed);
  writeText(folder, 'attacks.md', describeReport(signed));
  return writeManifest(release, catalog);
}

const step = (name: string) => ({ stage: 'publicação', step: name });

const noteOf = ({ attacks }: AttackReport) => ({
  note: `${attacks.reduce((sum, { tried }) => sum + tried, 0).toLocaleString('pt-BR')} tentativas, 0 com sucesso`,
});

async function writeCubes(release: Release, lanes: readonly Database[], progress: Progress) {
  for (const lane of lanes) await createLabels(lane);
  const written = await inLanes(lanes, release.cubes, (lane, cube) =>
    tracked(
      progress,
      step(`cubo ${cube.id}`),
      () => writeCube(release, lane, cube),
      () => ({ out: cube.cells }),
    ),
  );
  return new Map(release.cubes.map(({ id }, at) => [id, written[at] ?? []]));
}

async function writeRows(
  { folder, microdata = [] }: Release,
  lanes: readonly Database[],
  progress: Progress,
) {
  return inLanes(lanes, microdata, (lane, each) => {
    const at = step(`microdados ${microdataId(each)}`);
    const write = () => writeMicrodata(folder, lane, each);
    return tracked(progress, at, write, ({ rows }) => ({ out: rows }));
  });
}

async function writeCompanions(release: Release, catalog: Catalog, progress: Progress) {
  const { folder, dataVersion, quality, protection } = release;
  await tracked(progress, step('catálogo, listas e malhas'), async () => {
    writeJson(folder, 'catalog.json', catalog);
    writeJson(folder, 'quality.json', { dataVersion, ...quality });
    if (protection) writeJson(folder, 'protection.json', { dataVersion, ...protection });
    if (release.bare) return;
    writeCodeLists(folder, catalog);
    writeDictionary(folder, catalog);
    writeGeography(folder);
  });
}
