import type { VersionIndex, VersionManifest } from '../../pipeline/registry/api-files.ts';
import type { CatalogMicrodata } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readVersionManifest, readVersions } from '../data/documents.ts';
import { microdataId } from '../data/microdata.ts';
import { fill, texts } from '../text/index.ts';

/** How a file of rows stands to that of the version before: the first, new, the same bytes, or others. */
export const changeOf = (
  path: string,
  versions: VersionIndex | null,
  manifestOf: (version: string) => VersionManifest,
): { readonly change: 'first' | 'fresh' | 'same' | 'other'; readonly previous: string } => {
  const [current, previous] = versions?.versions.map(({ version }) => version) ?? [];
  if (current === undefined || previous === undefined) return { change: 'first', previous: '' };
  const hashIn = (version: string) =>
    manifestOf(version).files.find((each) => each.path === path)?.sha256;
  const [now, before] = [hashIn(current), hashIn(previous)];
  if (before === undefined) return { change: 'fresh', previous };
  return { change: now === before ? 'same' : 'other', previous };
};

/** What changed in a file of rows since the version before, in words. */
export const changeText = (file: CatalogMicrodata, locale: Locale): string => {
  const { changes } = texts[locale].microdata;
  const path = `microdata/${microdataId(file)}.parquet`;
  const { change, previous } = changeOf(path, readVersions(), readVersionManifest);
  const said = change === 'first' ? changes.first : fill(changes[change], { version: previous });
  return `${said} ${changes.never}`;
};
