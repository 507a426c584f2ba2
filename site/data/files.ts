import type { CatalogCube, PublishedFile } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { texts } from '../text/index.ts';
import { readCatalog, readCodeList, readManifest } from './release.ts';

/** A published file as a reader sees it: its address in the site, and what it is. */
export type ListedFile = PublishedFile & { readonly href: string; readonly label: string };

const listed = (file: PublishedFile, label: string): ListedFile => ({
  ...file,
  href: `/dados/${file.path}`,
  label,
});

const manifestEntry = (path: string): PublishedFile => {
  const file = readManifest().files.find((each) => each.path === path);
  if (!file) throw new Error(`file without manifest entry: ${path}`);
  return file;
};

/** The files of a cube in the catalog's order; throws when the manifest does not name one. */
export const cubeFiles = (cube: CatalogCube, locale: Locale): readonly ListedFile[] =>
  cube.files.map(({ path, format }) =>
    listed(manifestEntry(path), texts[locale].data.formats[format]),
  );

const isCodeList = ({ path }: PublishedFile): boolean => /^codelists\/[\w-]+\.json$/.test(path);

const codeListId = (path: string): string => path.slice('codelists/'.length, -'.json'.length);

export const codeListFiles = (locale: Locale): readonly ListedFile[] =>
  readManifest()
    .files.filter(isCodeList)
    .map((file) => listed(file, readCodeList(codeListId(file.path)).title[locale]));

const NAMED = ['catalog', 'attacks', 'protection', 'quality', 'dictionary'] as const;

const otherLabel = (path: string, locale: Locale): string => {
  const { files } = texts[locale].data;
  const named = NAMED.find((name) => path.startsWith(`${name}.`));
  return named ? files[named] : files.other;
};

const isGeo = ({ path }: PublishedFile): boolean => path.startsWith('geo/');

/** Simplified boundaries: the country by UF, and one file of municipalities per UF. */
export const geoFiles = (locale: Locale): readonly ListedFile[] =>
  readManifest()
    .files.filter(isGeo)
    .map((file) => listed(file, texts[locale].data.files.geo));

/** What describes the data has pages of its own: API, variables, versions. */
const isDescription = ({ path }: PublishedFile): boolean =>
  /^(?:api|catalog|documentation|versions)\/|-metadata\.json$/.test(path);

/** Everything the manifest names besides cubes, code lists, boundaries and descriptions. */
export const otherFiles = (locale: Locale): readonly ListedFile[] => {
  const ofCubes = new Set(
    readCatalog().cubes.flatMap((cube) => cube.files.map(({ path }) => path)),
  );
  return readManifest()
    .files.filter((file) => !ofCubes.has(file.path) && ![isCodeList, isGeo, isDescription].some((is) => is(file)))
    .map((file) => listed(file, otherLabel(file.path, locale)));
};
