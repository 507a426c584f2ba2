import type {
  CatalogBase,
  CatalogMicrodata,
  DictionaryEntry,
  PublicCodeList,
} from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { fill, texts } from '../text/index.ts';
import { manifestFile, type ListedFile } from './files.ts';
import { readPublicJson } from './folder.ts';
import { readCatalog, readCodeList } from './release.ts';

/** Files of rows of a release, in catalog order; none in a release without them. */
export const readMicrodata = (): readonly CatalogMicrodata[] => readCatalog().microdata ?? [];

/** 'rais-geografico': the name of its files and of its page. */
export const microdataId = ({ base, kind }: CatalogMicrodata): string =>
  `${base.toLowerCase()}-${kind}`;

export const microdataSlug = (file: CatalogMicrodata): string => `microdados/${microdataId(file)}`;

/** Files of rows of one base. */
export const microdataOf = (base: CatalogMicrodata['base']): readonly CatalogMicrodata[] =>
  readMicrodata().filter((each) => each.base === base);

export const baseOf = ({ base }: CatalogMicrodata): CatalogBase => {
  const found = readCatalog().bases.find(({ id }) => id === base);
  if (!found) throw new Error(`microdata of an unknown base: ${base}`);
  return found;
};

/** 'RAIS, arquivo geográfico'. */
export const microdataName = (file: CatalogMicrodata, locale: Locale): string => {
  const { name, kinds } = texts[locale].microdata;
  const kind = kinds[file.kind].toLocaleLowerCase();
  return fill(name, { base: baseOf(file).shortName[locale], kind });
};

/** The downloads of a file of rows, with what is needed to check them. */
export const microdataFiles = (file: CatalogMicrodata, locale: Locale): readonly ListedFile[] =>
  file.files.map(({ path, format }) => ({
    ...manifestFile(path),
    href: `/dados/${path}`,
    label: format === 'csv' ? 'CSV (;)' : texts[locale].data.formats.parquet,
  }));

/** One column with its words and the list of its codes. */
export type MicrodataColumn = {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly list: PublicCodeList | null;
};

/** The codebook of a file, in file order; words come from the dictionary of the release. */
export const codebookOf = (file: CatalogMicrodata, locale: Locale): readonly MicrodataColumn[] => {
  const entries = readPublicJson<readonly DictionaryEntry[]>('dictionary.json');
  return file.columns.map(({ id, codeList }) => {
    const entry = entries.find(({ cube, column }) => cube === microdataId(file) && column === id);
    if (!entry) throw new Error(`column without dictionary entry: ${id}`);
    return {
      id,
      label: entry.label[locale],
      definition: entry.definition[locale],
      list: codeList === undefined ? null : readCodeList(codeList),
    };
  });
};
