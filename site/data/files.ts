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

/** What the manifest says of a file; throws when it does not name it. */
export const manifestFile = (path: string): PublishedFile => {
  const file = readManifest().files.find((each) => each.path === path);
  if (!file) throw new Error(`file without manifest entry: ${path}`);
  return file;
};

/** The files of a cube in the catalog's order; throws when the manifest does not name one. */
export const cubeFiles = (cube: CatalogCube, locale: Locale): readonly ListedFile[] =>
  cube.files.map(({ path, format }) =>
    listed(manifestFile(path), texts[locale].data.formats[format]),
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

/** Files in folders of their own: pieces of cubes that tables read, and what has no list yet. */
const isPiece = ({ path }: PublishedFile): boolean => path.includes('/');

const isRows = ({ path }: PublishedFile): boolean => path.startsWith('microdata/');

/** Everything the manifest names besides cubes, microdata, code lists, boundaries and descriptions. */
const unlisted = (): readonly PublishedFile[] => {
  const ofCubes = new Set(
    readCatalog().cubes.flatMap((cube) => cube.files.map(({ path }) => path)),
  );
  const elsewhere = [isCodeList, isGeo, isRows, isDescription];
  return readManifest().files.filter(
    (file) => !ofCubes.has(file.path) && !elsewhere.some((is) => is(file)),
  );
};

export const pieceFiles = (locale: Locale): readonly ListedFile[] =>
  unlisted()
    .filter(isPiece)
    .map((file) => listed(file, texts[locale].data.files.piece));

/** Files about the release itself. */
export const otherFiles = (locale: Locale): readonly ListedFile[] =>
  unlisted()
    .filter((file) => !isPiece(file))
    .map((file) => listed(file, otherLabel(file.path, locale)));
