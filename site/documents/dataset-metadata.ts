import type { ApiDataset } from '../../pipeline/registry/api-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { readApiIndex } from '../data/documents.ts';
import { readCatalog, readManifest } from '../data/index.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Tables of the quota, which have pages of their own. */
const QUOTA = 'quota-';

/** What a page is about: one data set, a base without its derived cubes (each has its page), or everything. */
export type Subject = { readonly base?: string; readonly dataset?: string };

const chooser = ({ base, dataset }: Subject): ((each: ApiDataset) => boolean) => {
  if (dataset !== undefined) return ({ id }) => id === dataset.toLowerCase();
  const derived = new Set(
    readCatalog().cubes.flatMap(({ id, derivedFrom }) => (derivedFrom ? [id.toLowerCase()] : [])),
  );
  return ({ id, base: of }) =>
    base === undefined || (of === base && !derived.has(id) && !id.startsWith(QUOTA));
};

/**
 * schema.org `Dataset` of each data set of a page, with its files and hashes; addresses are relative to the root of the site, `root` away from the page. Null in a release without an index.
 */
export const datasetMetadata = (
  locale: Locale,
  { root, page, ...subject }: Subject & { readonly root: string; readonly page: string },
): object | null => {
  const index = readApiIndex();
  if (!index) return null;
  const hashes = new Map(readManifest().files.map(({ path, sha256 }) => [path, sha256]));
  const datasets = index.datasets.filter(chooser(subject));
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
