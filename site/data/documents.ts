import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ApiIndex,
  VersionChanges,
  VersionIndex,
  VersionManifest,
} from '../../pipeline/registry/api-files.ts';
import type {
  LayoutChange,
  ListedVariable,
  SharingRegister,
  SourceLayout,
  VariableDocument,
} from '../../pipeline/registry/documentation-files.ts';
import type { Reconciled } from '../../pipeline/registry/reconciliation/files.ts';
import { publicFolder, readPublicJson } from './folder.ts';

const optional = <T>(path: string): T | null =>
  existsSync(join(publicFolder(), path)) ? readPublicJson<T>(path) : null;

/** Null in a release without the static API, which only a fixture lacks; so are the readers below. */
export const readApiIndex = (): ApiIndex | null => optional('api/v1/index.json');
export const readVersions = (): VersionIndex | null => optional('versions/index.json');
/** The manifest of a version of the index, which is kept when its data are gone. */
export const readVersionManifest = (version: string): VersionManifest =>
  readPublicJson(`versions/${version}/manifest.json`);
/** What the current version changed; null in the first one known. */
export const readChanges = (): VersionChanges | null => {
  const index = readVersions();
  const path = index?.versions.find(({ version }) => version === index.current)?.changes;
  return path === undefined ? null : optional(path);
};
export const readSharing = (): SharingRegister | null => optional('catalog/sharing.json');
export const readReconciliation = (): Reconciled | null => optional('reconciliation.json');

export const readVariables = (): readonly ListedVariable[] =>
  optional<readonly ListedVariable[]>('documentation/variables.json') ?? [];
export const readVariable = (id: string): VariableDocument =>
  readPublicJson(`documentation/variables/${id}.json`);
export const readLayouts = (): readonly SourceLayout[] =>
  optional<readonly SourceLayout[]>('documentation/layouts.json') ?? [];
export const readLayoutChanges = (): readonly LayoutChange[] =>
  optional<readonly LayoutChange[]>('documentation/layout-changes.json') ?? [];
