import type { PublicCodeList } from '../../pipeline/registry/public-files.ts';
import type { Locale } from '../../pipeline/registry/types.ts';
import { unpackBook, type CodeBook, type PackedBook } from '../tables/code-book.ts';

const fetched = new Map<string, Promise<unknown>>();

const getJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
};

/** One request per address and page; a failed one may be tried again. */
export const loadJson = <T>(url: string): Promise<T> => {
  const known = fetched.get(url) ?? getJson(url);
  fetched.set(url, known);
  known.catch(() => fetched.delete(url));
  return known as Promise<T>;
};

/** Where a page finds its published files: `<site>/dados/`. */
export type Sources = { readonly root: string; readonly cubeId: string };

const packedLabels = ({ codes }: PublicCodeList, locale: Locale): PackedBook[string] =>
  codes.map(({ code, label, kind, parent }) => [code, label[locale], kind, parent ?? '']);

/** Books with the names of every município; that of a page may have a few. */
const complete = new WeakSet<CodeBook>();

/** Adds the names of municípios to a code book: they are too many to travel in every page. */
export const withMunicipios = async (
  { root }: Sources,
  book: CodeBook,
  variable: string,
  locale: Locale,
): Promise<CodeBook> => {
  if (complete.has(book)) return book;
  const list = await loadJson<PublicCodeList>(`${root}codelists/municipio.json`);
  const named = new Map([...book, ...unpackBook({ [variable]: packedLabels(list, locale) })]);
  complete.add(named);
  return named;
};

/** Parses a JSON block that the page carries inside `root`. */
export const embedded = <T>(root: ParentNode, selector: string): T => {
  const block = root.querySelector(selector);
  if (!block) throw new Error(`missing block: ${selector}`);
  return JSON.parse(block.textContent ?? '') as T;
};
