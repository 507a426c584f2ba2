import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../../engine/database.ts';
import { text } from '../../registry/text.ts';
import type { ApiIndex, VersionChanges, VersionManifest } from '../../registry/api-files.ts';
import type { Catalog } from '../../registry/public-files.ts';
import { LOCALES, type Text } from '../../registry/types.ts';
import type { Release } from '../publish.ts';
import { writeJson, writeText } from '../write-json.ts';
import { versionFeed } from './atom.ts';
import { datasetsOf } from './datasets.ts';
import { writeJsonStatTables } from './json-stat-tables.ts';
import { openApi } from './openapi.ts';
import { releaseDate } from './release-date.ts';
import { writeSdmxCsv } from './sdmx-csv.ts';
import { writeSdmxStructures } from './sdmx-structure.ts';
import { dataFiles, versionOf } from './version-id.ts';
import { writeVersions } from './versions.ts';

/**
 * Writes the static API over the files already in the folder: SDMX beside the other formats, the index,
 * the OpenAPI description, the versions and their feeds. Returns the index.
 */
export async function writeApi(
  release: Release,
  database: Database,
  catalog: Catalog,
): Promise<ApiIndex> {
  const { folder, dataVersion, codeVersion, mode, receivedOn } = release;
  const date = releaseDate(receivedOn, catalog);
  const structures = writeSdmxStructures(folder, catalog, date);
  const extra = new Map<string, readonly string[]>();
  for (const cube of catalog.cubes) {
    const data = await writeSdmxCsv(folder, database, cube);
    const structure = structures.get(cube.id);
    const tables = await writeJsonStatTables(release, database, cube);
    extra.set(cube.id, [...tables.slice(0, 1), ...[data ?? [], structure ?? []].flat()]);
  }
  const files = dataFiles(folder, catalog);
  const manifest: VersionManifest = {
    version: versionOf(dataVersion, files),
    dataVersion,
    codeVersion,
    mode,
    receivedOn,
    parameters: release.parameters,
    files,
  };
  await publishVersions(release, database, catalog, manifest);
  const index: ApiIndex = {
    product: 'vinculo',
    api: 'v1',
    version: manifest.version,
    dataVersion,
    codeVersion,
    mode,
    licence: 'CC BY 4.0',
    citation: citationOf(manifest.version, mode),
    root: '../../',
    openapi: 'api/v1/openapi.json',
    versions: 'versions/index.json',
    datasets: datasetsOf(folder, catalog, extra),
  };
  writeJson(folder, 'api/v1/index.json', index);
  writeJson(folder, 'api/v1/openapi.json', openApi(index));
  return index;
}

async function publishVersions(
  { folder, parameters, previous }: Release,
  database: Database,
  catalog: Catalog,
  manifest: VersionManifest,
): Promise<void> {
  const versions = await writeVersions(database, {
    folder,
    catalog,
    manifest,
    k: parameters.k,
    ...(previous === undefined ? {} : { previous }),
  });
  const changesOf = (version: string): VersionChanges | undefined => {
    const file = path.join(folder, 'versions', version, 'changes.json');
    return existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as VersionChanges)
      : undefined;
  };
  const dated = (receivedOn: string | null) => releaseDate(receivedOn, catalog);
  for (const locale of LOCALES)
    writeText(folder, `versions/${locale}.atom`, versionFeed(versions, locale, dated, changesOf));
}

const ORIGIN: Readonly<Record<string, Text>> = {
  synthetic: text('dados sintéticos', 'synthetic data', 'datos sintéticos'),
  public: text(
    'microdados públicos do OBMigra',
    'public OBMigra microdata',
    'microdatos públicos del OBMigra',
  ),
  identified: text('registros identificados', 'identified records', 'registros identificados'),
};

function citationOf(version: string, mode: string): Text {
  const origin = ORIGIN[mode] ?? text(mode, mode, mode);
  return text(
    `VÍNCULO. Estatísticas do trabalho formal de imigrantes no Brasil. Versão ${version} (${origin.pt}).`,
    `VÍNCULO. Statistics on immigrants in formal work in Brazil. Version ${version} (${origin.en}).`,
    `VÍNCULO. Estadísticas del trabajo formal de inmigrantes en Brasil. Versión ${version} (${origin.es}).`,
  );
}
