import type { ApiDataset } from '../../pipeline/registry/api-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readApiIndex } from '../data/documents.ts';
import { readManifest } from '../data/index.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * schema.org `Dataset` of each data set of a page (all of them when no base is named), with its files and hashes;
 * addresses are relative to the root of the site, `root` away from the page. Null in a release without an index.
 */
export const datasetMetadata = (
  locale: Locale,
  { base, root, page }: { readonly base?: string; readonly root: string; readonly page: string },
): object | null => {
  const index = readApiIndex();
  if (!index) return null;
  const hashes = new Map(readManifest().files.map(({ path, sha256 }) => [path, sha256]));
  const datasets = index.datasets.filter((each) => base === undefined || each.base === base);
  const graph = datasets.map((dataset) => ({
    '@type': 'Dataset',
    ...aboutOf(dataset, locale),
    url: page,
    version: index.version,
    license: LICENCE,
    creativeWorkStatus: index.mode,
    isAccessibleForFree: true,
    includedInDataCatalog: { '@type': 'DataCatalog', url: `${root}dados/catalog/catalog.jsonld` },
    distribution: dataset.files.map(({ path, media, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: `${root}dados/${path}`,
      encodingFormat: media,
      contentSize: `${bytes} B`,
      sha256: hashes.get(path) ?? '',
    })),
  }));
  return { '@context': 'https://schema.org', '@graph': graph };
};

const aboutOf = (
  { id, title, description, source, periods, columns }: ApiDataset,
  locale: Locale,
): object => ({
  identifier: id,
  name: title[locale],
  description: description[locale],
  inLanguage: ['pt-BR', 'en', 'es'],
  creator: { '@type': 'Organization', name: 'Vínculo' },
  isBasedOn: source[locale],
  spatialCoverage: 'Brasil',
  ...(periods ? { temporalCoverage: `${periods[0]}/${periods[1]}` } : {}),
  variableMeasured: columns.map((column) => ({
    '@type': 'PropertyValue',
    name: column.id,
    description: column.label[locale],
  })),
});
