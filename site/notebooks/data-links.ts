import type { Locale } from '../../pipeline/registry/types.ts';
import {
  baseOf,
  microdataId,
  microdataName,
  microdataSlug,
  readMicrodata,
} from '../data/microdata.ts';
import { findCube, readCatalog } from '../data/index.ts';
import { pagePath } from '../nav.ts';

/** A cube, file of rows or quota table that a notebook reads; no address where this release lacks it. */
export type DataLink = {
  readonly label: string;
  readonly href: string | null;
  /** Fonte of the data, with the word synthetic where they are. */
  readonly source: string | null;
};

/** What a notebook reads, by the names its declaration uses. */
export const dataLink = (id: string, locale: Locale): DataLink => {
  if (id.startsWith('quota/')) return quotaLink(id.slice('quota/'.length), locale);
  const file = readMicrodata().find((each) => microdataId(each) === id);
  if (file)
    return {
      label: microdataName(file, locale),
      href: pagePath(locale, microdataSlug(file)),
      source: findCube(file.base)?.source[locale] ?? baseOf(file).shortName[locale],
    };
  const { cubes, bases } = readCatalog();
  const cube = cubes.find((each) => each.id === id);
  const base = bases.find((each) => each.id === cube?.base);
  if (!cube || !base) return { label: id, href: null, source: null };
  return {
    label: `${id}: ${cube.title[locale]}`,
    href: pagePath(locale, base.slug),
    source: cube.source[locale],
  };
};

const quotaLink = (table: string, locale: Locale): DataLink => {
  const found = readCatalog().quota?.find(({ id }) => id === table);
  /** Companies and their workers are counted in the RAIS. */
  const source = findCube('RAIS')?.source[locale] ?? null;
  return found
    ? { label: found.title[locale], href: pagePath(locale, 'cotas'), source }
    : { label: table, href: null, source: null };
};
