import type { CodeKind } from '../../pipeline/registry/types.ts';
import { collator } from '../format/locale.ts';
import type { Role, TableSchema, TableVariable } from './schema.ts';

export type BookCode = {
  readonly label: string;
  readonly kind: CodeKind;
  readonly parent?: string;
};

/** Codes of every variable, in code-list order, with labels in one language. */
export type CodeBook = ReadonlyMap<string, ReadonlyMap<string, BookCode>>;

/** `[code, label, kind?, parent?]`: the form a code book travels in inside a page. */
export type PackedCode = readonly [string, string, CodeKind?, string?];
export type PackedBook = Readonly<Record<string, readonly PackedCode[]>>;

const unpackCode = ([, label, kind, parent]: PackedCode): BookCode => ({
  label,
  kind: kind ?? 'value',
  ...(parent ? { parent } : {}),
});

export const unpackBook = (packed: PackedBook): CodeBook =>
  new Map(
    Object.entries(packed).map(([id, codes]) => [
      id,
      new Map(codes.map((each) => [each[0], unpackCode(each)])),
    ]),
  );

/** The label of a code; a code without one is shown as itself, never dropped. */
export const labelOf = (book: CodeBook, variable: string, code: string): string =>
  book.get(variable)?.get(code)?.label ?? code;

const WITHHELD: Partial<Record<Role, RegExp>> = {
  region: /^BR$/,
  uf: /^(R\d|BR)$/,
  municipio: /99999$/,
};

/** Lines that close an axis whatever its order: places not disclosed, groups, "não especificado". */
export const isTail = (book: CodeBook, variable: TableVariable, code: string): boolean =>
  WITHHELD[variable.role]?.test(code) ??
  ((book.get(variable.id)?.get(code)?.kind ?? 'value') !== 'value' &&
    !isWithoutDetail(book, variable, code));

/** `1X`, "30 a 49 anos – sem detalhe": a fine code for records of which only the broad one is shown. */
const isWithoutDetail = (book: CodeBook, { id, role }: TableVariable, code: string): boolean => {
  const found = book.get(id)?.get(code);
  const { kind, parent } = found ?? {};
  return role === 'other' && kind === 'withheld' && parent !== undefined && parent !== code;
};

/** Codes of a list with those without detail after the last of their siblings. */
const besideSiblings = (book: CodeBook, variable: TableVariable): readonly string[] => {
  const codes = [...(book.get(variable.id) ?? [])];
  const place = new Map(codes.map(([code], at) => [code, at]));
  const last = (parent: string | undefined): number =>
    codes.findLastIndex(
      ([code, each]) => each.parent === parent && !isWithoutDetail(book, variable, code),
    );
  const rank = ([code, { parent }]: (typeof codes)[number]): number =>
    isWithoutDetail(book, variable, code) ? last(parent) + 0.5 : (place.get(code) ?? 0);
  return codes.toSorted((a, b) => rank(a) - rank(b)).map(([code]) => code);
};

const BY_LABEL: ReadonlySet<Role> = new Set(['municipio', 'country']);

const ranked = new WeakMap<CodeBook, Map<string, ReadonlyMap<string, number>>>();

/** Place of every code of a list in its natural order, worked out once for each book and language. */
const ranksOf = (
  schema: TableSchema,
  book: CodeBook,
  variable: TableVariable,
): ReadonlyMap<string, number> => {
  const known = ranked.get(book) ?? new Map<string, ReadonlyMap<string, number>>();
  ranked.set(book, known);
  const key = `${variable.id}/${schema.locale}`;
  const found = known.get(key);
  if (found) return found;
  const codes = besideSiblings(book, variable);
  const byLabel = collator(schema.locale);
  const label = (code: string): string => labelOf(book, variable.id, code);
  const ordered = BY_LABEL.has(variable.role)
    ? codes.toSorted((a, b) => byLabel.compare(label(a), label(b)) || (a < b ? -1 : 1))
    : codes;
  const ranks = new Map(ordered.map((code, at) => [code, at]));
  known.set(key, ranks);
  return ranks;
};

/**
 * Natural order of the codes of an axis: time and official code order, or the alphabet for names.
 * Codes the book does not know come after the others.
 */
export const orderCodes = (
  schema: TableSchema,
  book: CodeBook,
  variable: TableVariable,
  codes: readonly string[],
): readonly string[] => {
  const ranks = ranksOf(schema, book, variable);
  const keyed = codes.map((code) => ({
    code,
    tail: Number(isTail(book, variable, code)),
    rank: ranks.get(code) ?? ranks.size,
  }));
  return keyed
    .toSorted(
      (a, b) =>
        a.tail - b.tail || a.rank - b.rank || (a.code < b.code ? -1 : Number(a.code > b.code)),
    )
    .map(({ code }) => code);
};
