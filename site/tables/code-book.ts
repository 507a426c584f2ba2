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
  (book.get(variable.id)?.get(code)?.kind ?? 'value') !== 'value';

const BY_LABEL: ReadonlySet<Role> = new Set(['municipio', 'country']);

/** Natural order of the codes of an axis: time and official code order, or the alphabet for names. */
export const orderCodes = (
  schema: TableSchema,
  book: CodeBook,
  variable: TableVariable,
  codes: readonly string[],
): readonly string[] => {
  const place = new Map([...(book.get(variable.id)?.keys() ?? [])].map((code, at) => [code, at]));
  const byLabel = collator(schema.locale);
  const compare = (a: string, b: string): number =>
    BY_LABEL.has(variable.role)
      ? byLabel.compare(labelOf(book, variable.id, a), labelOf(book, variable.id, b))
      : (place.get(a) ?? place.size) - (place.get(b) ?? place.size);
  const tail = (code: string): number => Number(isTail(book, variable, code));
  return codes.toSorted(
    (a, b) => tail(a) - tail(b) || compare(a, b) || (a < b ? -1 : Number(a > b)),
  );
};
